import { editions } from '~/i18n/editions.ts';

interface Answer {
  weights?: string | undefined;
  cache?: string | undefined;
  total?: string | undefined;
  cards: number;
  card: number;
}

/** Words of the agent explainer that its script needs. */
export const tapeWords = editions({
  thoughts: {
    look: {
      en: 'The sizes must come from the record, not from what I remember.',
      zh: '结构参数要查记录，不能凭印象。',
    },
    weights: {
      en: 'At 4 bits a weight takes half a byte; the token tables stay at 16 bits.',
      zh: '4 位精度下每个权重占半个字节，词表仍按 16 位算。',
    },
    retry: { en: 'That did not work. I send it again.', zh: '没成功，再发一次。' },
    check: {
      en: 'Before I go on, the checker should compare this with what the makers print.',
      zh: '先别往下走，让检查器拿它和官方公布的数值比一比。',
    },
    mend: {
      en: 'More than eight times what the makers print. I wrote one digit too many.',
      zh: '是官方数值的八倍多。我把参数量多写了一位。',
    },
    recheck: { en: 'That looks better. Once more to the checker.', zh: '这回合理了，再检查一次。' },
    cache: {
      en: 'Now the cache, for the 32,768 tokens of the question.',
      zh: '接着算缓存，按问题里说的 32,768 个词元。',
    },
    guess: {
      en: 'Now the cache. How much context was asked for I no longer see; 4,096 tokens are usual.',
      zh: '接着算缓存。问题要多长的上下文，已经看不到了；一般是 4096 个词元。',
    },
  },
  turn: {
    en: (number: number, all: number) => `Turn ${number} of ${all}.`,
    zh: (number: number, all: number) => `第 ${number} 轮，共 ${all} 轮。`,
  },
  answer: {
    en: ({ weights, cache, total, cards: count, card }: Answer) =>
      `Answer: ${weights} + ${cache} = ${total} GiB at least; ${count === 1 ? 'one card' : `${count} cards`} of ${card} GB will do. `,
    zh: ({ weights, cache, total, cards: count, card }: Answer) =>
      `回答：${weights} + ${cache} = ${total} GiB，这是下限；${count} 张 ${card} GB 的显卡就够。`,
  },
  endings: {
    none: {
      en: 'The first sum was far too large. It was put right because something outside the model said so.',
      zh: '第一次算大了许多；改得过来，是因为模型之外有东西指出了错误。',
    },
    call: {
      en: 'No answer. The call lacks its last brace, so no tool runs. The error does not say what to change, the model writes the same again, and after three tries the program stops.',
      zh: '没有回答。调用少了最后一个括号，工具一个也没有运行。报错没说要改哪里，模型便原样再写；三次之后，程序停止。',
    },
    window: {
      en: 'Every sum is right and the checker was content. But the question had left the window, and the 32,768 tokens with it; a card of 24 GB is too small for them.',
      zh: '每一步都算对了，检查器也没有意见。可是问题已经移出窗口，32,768 个词元的要求也跟着丢了；按这个长度，24 GB 的显卡放不下。',
    },
    checker: {
      en: 'Fluent, well laid out, and wrong: one digit too many in a call, and nobody to say so.',
      zh: '行文流畅，条理分明，答案却是错的：调用里多写了一位，没有谁指出来。',
    },
  },
});

/** These words in one edition. */
export type TapeWords = (typeof tapeWords)['en'];

/** Words of the agent explainer that only the page needs. */
export const tapeLabels = editions({
  fault: { en: 'What is broken', zh: '设置故障' },
  faults: {
    none: { en: 'nothing', zh: '无故障' },
    call: { en: 'the call: its last brace is missing', zh: '调用：少了最后一个括号' },
    window: {
      en: (entries: number) => `the window: it holds ${entries} entries`,
      zh: (entries: number) => `窗口：最多容纳 ${entries} 条`,
    },
    checker: { en: 'the checker: it is taken away', zh: '检查器：移除' },
  },
  step: { en: 'How far the tape has run', zh: '演示进度' },
  start: { en: 'From the start', zh: '从头开始' },
  next: { en: 'Next turn', zh: '下一轮' },
  question: { en: 'Question', zh: '问题' },
  ask: {
    en: (name: string, bits: number, tokens: string) =>
      `How much memory does ${name} need at ${bits} bits, with ${tokens} tokens of context?`,
    zh: (name: string, bits: number, tokens: string) =>
      `${name} 用 ${bits} 位精度、${tokens} 个词元的上下文，需要多少显存？`,
  },
  thought: { en: 'Thought', zh: '想法' },
  call: { en: 'Action', zh: '行动' },
  observation: { en: 'Observation', zh: '观察' },
  gone: { en: 'out of the window', zh: '已移出窗口' },
  legend: {
    en: 'The thoughts are scripted; the tools are real. A dashed entry has left the window: the model no longer sees it.',
    zh: '想法是预先写好的，工具实际运行。虚线框的条目已移出窗口，模型看不到。',
  },
  others: { en: 'How it ends when something is broken', zh: '各种故障的结局' },
});
