import type { Locale } from '~/i18n/index.ts';

const english = {
  found: (context: string, seen: number, best: string, share: string) =>
    `After “${context}”, which occurs ${seen === 1 ? 'once' : `${seen} times`}: “${best}”, ${share}.`,
  alone: (seen: number, best: string, share: string) =>
    `Whatever stands before, of ${seen} tokens: “${best}”, ${share}.`,
  shorter: ' The longer context does not occur in the chapter.',
  question: 'What is a base model?',
};

/** Words of the prediction explainer that its script needs. */
export type PredictionWords = typeof english;

/** These words by edition. */
export const predictionWords: Record<Locale, PredictionWords> = {
  en: english,
  zh: {
    found: (context, seen, best, share) => `“${context}”出现过 ${seen} 次，其后最可能是“${best}”，${share}。`,
    alone: (seen, best, share) => `不看前文，全部 ${seen} 个词元里最多的是“${best}”，${share}。`,
    shorter: '更长的前文在这一章里没有出现过。',
    question: '什么是基座模型？',
  },
};

/** Words of the prediction explainer that only the page needs. */
export const predictionLabels = {
  en: {
    text: 'The text so far: type, or choose what comes next',
    start: 'The model',
    startOrder: 2,
    order: 'Order',
    orders: [
      '1: looks at nothing before',
      '2: at one token before',
      '3: at two tokens before',
      '4: at three tokens before',
    ],
    temperature: 'Temperature',
    seed: 'Seed of the draw',
    whole: 'to the end of the sentence',
    likeliest: 'Most likely',
    draw: 'Draw',
    back: 'Take back',
    legend:
      'The likeliest tokens in the chapter’s own words. Choose one to write it. A token is a word, a number or a sign.',
    columns: {
      order: 'Order',
      contexts: 'Contexts',
      single: 'With a single continuation',
      recited: (sentences: number) => `Of ${sentences} sentences, come back word for word`,
    },
    meter:
      'A sentence comes back when its first three tokens are given, the likeliest is always taken, and the page’s own sentence is the result. That is memory and not skill: where a context has a single continuation, there is nothing to choose. With few pages a longer memory only copies; it takes very many, and a model that counts more cleverly, to be fluent without reciting.',
    ask: 'Ask it a question. Why does it not answer?',
    answer:
      'It continues. After a question mark comes what came after question marks in the chapter, and nothing in a table of counts says that somebody wants to know. A base model is the same in this, however large: it answers where an answer is how such a text goes on. A chat model was tuned until it is.',
    set: 'Ask',
  },
  zh: {
    text: '已有的文字：可以输入，也可以从下面选',
    start: '模型',
    // A Chinese character says less than an English word.
    startOrder: 3,
    order: '阶数',
    orders: ['1：不看前文', '2：看前一个词元', '3：看前两个词元', '4：看前三个词元'],
    temperature: '温度',
    seed: '抽取用的种子',
    whole: '写到句末',
    likeliest: '最可能的',
    draw: '抽一个',
    back: '退一格',
    legend: '列出这一章里最可能接上的词元，点选即写入。一个词元是一个汉字、一个西文词、一个数字或一个标点。',
    columns: {
      order: '阶数',
      contexts: '前文种数',
      single: '只有一种后续',
      recited: (sentences: number) => `${sentences} 句中一字不差背出的`,
    },
    meter:
      '给出一句的头三个词元，每次都取最可能的；若得到的正是原句，就算背出。这是记忆，不是本领：前文只有一种后续时，没有什么可选。页数少，记得再长也只是照抄；要流畅而不背书，就得有多得多的文字，还要有比数数更聪明的模型。',
    ask: '问它一个问题。它为什么不答？',
    answer:
      '它只会续写。问号后面接什么，取决于这一章里问号后面有过什么；一张计数表并不知道有人想问。基座模型再大，在这一点上也一样：只有当这类文字本来就接着回答时，它才会回答。对话模型则是调到会这样接为止。',
    set: '问',
  },
} as const satisfies Record<Locale, object>;
