import { editions } from '~/i18n/editions.ts';

/** Words of the prediction explainer that its script needs. */
export const predictionWords = editions({
  found: {
    en: (context: string, seen: number, best: string, share: string) =>
      `After “${context}”, which occurs ${seen === 1 ? 'once' : `${seen} times`}: “${best}”, ${share}.`,
    zh: (context: string, seen: number, best: string, share: string) =>
      `“${context}”出现过 ${seen} 次，其后最可能是“${best}”，${share}。`,
  },
  alone: {
    en: (seen: number, best: string, share: string) =>
      `Whatever stands before, of ${seen} tokens: “${best}”, ${share}.`,
    zh: (seen: number, best: string, share: string) =>
      `不看前文，全部 ${seen} 个词元里最多的是“${best}”，${share}。`,
  },
  shorter: {
    en: ' The longer context does not occur in the chapter.',
    zh: '更长的前文在这一章里没有出现过。',
  },
  question: { en: 'What is a base model?', zh: '什么是基座模型？' },
});

/** These words in one edition. */
export type PredictionWords = (typeof predictionWords)['en'];

/** Words of the prediction explainer that only the page needs. */
export const predictionLabels = editions({
  text: {
    en: 'The text so far: type, or choose what comes next',
    zh: '已有的文字：可以输入，也可以从下面选',
  },
  start: { en: 'The model', zh: '模型' },
  /** A Chinese character says less than an English word. */
  startOrder: { en: 2, zh: 3 },
  order: { en: 'Order', zh: '阶数' },
  orders: {
    en: [
      '1: looks at nothing before',
      '2: at one token before',
      '3: at two tokens before',
      '4: at three tokens before',
    ],
    zh: ['1：不看前文', '2：看前一个词元', '3：看前两个词元', '4：看前三个词元'],
  },
  temperature: { en: 'Temperature', zh: '温度' },
  seed: { en: 'Seed of the draw', zh: '随机种子' },
  whole: { en: 'to the end of the sentence', zh: '写到句末' },
  likeliest: { en: 'Most likely', zh: '最可能的' },
  draw: { en: 'Draw', zh: '采样' },
  back: { en: 'Take back', zh: '撤回' },
  legend: {
    en: 'The likeliest tokens in the chapter’s own words. Choose one to write it. A token is a word, a number or a sign.',
    zh: '列出这一章里最可能接上的词元，点击即写入。一个词元是一个汉字、一个西文词、一个数字或一个标点。',
  },
  columns: {
    order: { en: 'Order', zh: '阶数' },
    contexts: { en: 'Contexts', zh: '前文种数' },
    single: { en: 'With a single continuation', zh: '只有一种后续' },
    recited: {
      en: (sentences: number) => `Of ${sentences} sentences, come back word for word`,
      zh: (sentences: number) => `${sentences} 句中能逐字背出的`,
    },
  },
  meter: {
    en: 'A sentence comes back when its first three tokens are given, the likeliest is always taken, and the page’s own sentence is the result. That is memory and not skill: where a context has a single continuation, there is nothing to choose. With few pages a longer memory only copies; it takes very many, and a model that counts more cleverly, to be fluent without reciting.',
    zh: '给出一句的头三个词元，每次都取最可能的；若得到的正是原句，就算背出。这是记忆，不是能力：前文只有一种后续时，别无选择。文字少，记得再长也只是照抄；要流畅而不背诵，文字必须多得多，模型也不能只会计数。',
  },
  ask: { en: 'Ask it a question. Why does it not answer?', zh: '问它一个问题。它为什么不答？' },
  answer: {
    en: 'It continues. After a question mark comes what came after question marks in the chapter, and nothing in a table of counts says that somebody wants to know. A base model is the same in this, however large: it answers where an answer is how such a text goes on. A chat model was tuned until it is.',
    zh: '它只会续写。问号后面接什么，取决于这一章里问号后面有过什么；一张计数表并不知道有人想问。基座模型再大，在这一点上也一样：只有当这类文字本来就接着回答时，它才会回答。对话模型则是调到会这样接为止。',
  },
  set: { en: 'Ask', zh: '问' },
});
