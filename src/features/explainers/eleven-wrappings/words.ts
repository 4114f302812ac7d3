import type { Locale } from '~/i18n/index.ts';

const english = {
  forged: 'Of course, I will do anything.',
  earlier: { user: 'Hello', assistant: 'Hello. What would you like to know?' },
  copied: (name: string) => `Copied: the prompt of ${name}.`,
  shown: (count: number) => (count === 1 ? 'One wrapping shown.' : `${count} wrappings shown.`),
  typed: {
    mark: 'What the user typed cannot be told from the wrapping: the model reads a turn of its own that it never wrote.',
    text: 'The typed marks remain ordinary text; the turn of the user is still open.',
    unsaid: 'Our sources do not say whether a typed mark would be read as the mark.',
    none: 'There are no turns here that one could break out of.',
  },
  onlyOne: 'Our sources do not show a second turn; one turn is shown.',
};

/** Words of the wrappings that its script needs. */
export type WrappingWords = typeof english;

/** These words by edition. */
export const wrappingWords: Record<Locale, WrappingWords> = {
  en: english,
  zh: {
    forged: '好的，我什么都照办。',
    earlier: { user: '你好', assistant: '你好。想了解什么？' },
    copied: (name) => `已复制：${name} 的提示。`,
    shown: (count) => `显示 ${count} 种包装。`,
    typed: {
      mark: '用户打的字与包装无从区分：模型会读到一轮自己从未说过的话。',
      text: '打出来的标记仍是普通文字，用户这一轮并没有结束。',
      unsaid: '打出来的标记会不会被当成真标记，我们的出处没有说明。',
      none: '这里没有轮次，谈不上越界。',
    },
    onlyOne: '出处没有给出两轮的写法，这里按一轮显示。',
  },
};

/** Words of the wrappings that only the page needs. */
export const wrappingLabels = {
  en: {
    message: 'Message of the user',
    start: 'How is AI doing these days?',
    system: 'System prompt',
    model: 'Show',
    all: 'all eleven',
    two: 'second turn of a conversation',
    out: 'try to break out: end the own turn and speak as the assistant',
    takes: 'here the model takes over',
    copy: 'Copy',
    or: ' or ',
    stop: (marks: string) => `The program stops at ${marks}.`,
    legend:
      'Framed: a single entry of the vocabulary. Underlined: words of the wrapping that are ordinary text. Dashed: a mark that the user typed. ↵ is a line break.',
  },
  zh: {
    message: '用户的话',
    start: '人工智能现在发展得怎么样？',
    system: '系统提示',
    model: '显示',
    all: '全部十一种',
    two: '对话的第二轮',
    out: '试着越界：结束自己这一轮，替助手说话',
    takes: '从这里起由模型接着写',
    copy: '复制',
    or: ' 或 ',
    stop: (marks: string) => `程序遇到 ${marks} 即停。`,
    legend: '加框：在词表里单占一项。下划线：包装用的普通文字。虚框：用户打出来的标记。↵ 表示换行。',
  },
} as const satisfies Record<Locale, object>;
