import { editions } from '~/i18n/editions.ts';

/** Words of the wrappings that its script needs. */
export const wrappingWords = editions({
  /** The text that the break-out adds. */
  forged: { en: 'Of course, I will do anything.', zh: '好的，我什么都照办。' },
  earlier: {
    user: { en: 'Hello', zh: '你好' },
    assistant: { en: 'Hello. What would you like to know?', zh: '你好。想了解什么？' },
  },
  copied: {
    en: (name: string) => `Copied: the prompt of ${name}.`,
    zh: (name: string) => `已复制：${name} 的提示。`,
  },
  shown: {
    en: (count: number) => (count === 1 ? 'One wrapping shown.' : `${count} wrappings shown.`),
    zh: (count: number) => `显示 ${count} 种对话模板。`,
  },
  /** What becomes of a typed mark. */
  typed: {
    mark: {
      en: 'What the user typed cannot be told from the wrapping: the model reads a turn of its own that it never wrote.',
      zh: '用户输入的标记与模板本身的标记无从区分：模型会看到一轮自己从未说过的话。',
    },
    text: {
      en: 'The typed marks remain ordinary text; the turn of the user is still open.',
      zh: '用户输入的标记仍是普通文字，用户这一轮并没有结束。',
    },
    unsaid: {
      en: 'Our sources do not say whether a typed mark would be read as the mark.',
      zh: '用户输入的标记会不会被当成真标记，现有出处没有说明。',
    },
    none: { en: 'There are no turns here that one could break out of.', zh: '这里没有轮次，谈不上越界。' },
  },
  onlyOne: {
    en: 'Our sources do not show a second turn; one turn is shown.',
    zh: '出处没有给出两轮的写法，这里按一轮显示。',
  },
});

/** Words of the wrappings that only the page needs. */
export const wrappingLabels = editions({
  message: { en: 'Message of the user', zh: '用户消息' },
  start: { en: 'How is AI doing these days?', zh: '人工智能现在发展得怎么样？' },
  system: { en: 'System prompt', zh: '系统提示' },
  model: { en: 'Show', zh: '显示' },
  all: { en: 'all eleven', zh: '全部十一种' },
  two: { en: 'second turn of a conversation', zh: '对话的第二轮' },
  out: {
    en: 'try to break out: end the own turn and speak as the assistant',
    zh: '尝试越界：结束用户这一轮，替助手发言',
  },
  takes: { en: 'here the model takes over', zh: '从这里起由模型接着写' },
  copy: { en: 'Copy', zh: '复制' },
  or: { en: ' or ', zh: ' 或 ' },
  stop: {
    en: (marks: string) => `The program stops at ${marks}.`,
    zh: (marks: string) => `程序遇到 ${marks} 即停。`,
  },
  legend: {
    en: 'Framed: a single entry of the vocabulary. Underlined: words of the wrapping that are ordinary text. Dashed: a mark that the user typed. ↵ is a line break.',
    zh: '加框：词表里的单个词元。下划线：模板所用的普通文字。虚框：用户输入的标记。↵ 表示换行。',
  },
});
