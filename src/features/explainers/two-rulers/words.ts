import { editions } from '~/i18n/editions.ts';

/** Words of the emergence explainer that its script needs. */
export const rulerWords = editions({
  found: {
    whole: {
      en: (length: number, small: string, middle: string, large: string) =>
        `All ${length} tokens right: ${small} at 1 billion parameters, ${middle} at 10 billion, ${large} at 100 billion.`,
      zh: (length: number, small: string, middle: string, large: string) =>
        `${length} 个词元全对：10 亿参数时 ${small}，100 亿时 ${middle}，1000 亿时 ${large}。`,
    },
    token: {
      en: (_: number, small: string, middle: string, large: string) =>
        `Each token right: ${small} at 1 billion parameters, ${middle} at 10 billion, ${large} at 100 billion.`,
      zh: (_: number, small: string, middle: string, large: string) =>
        `单个词元答对：10 亿参数时 ${small}，100 亿时 ${middle}，1000 亿时 ${large}。`,
    },
    edit: {
      en: (length: number, small: string, middle: string, large: string) =>
        `Wrong tokens of ${length}: ${small} at 1 billion parameters, ${middle} at 10 billion, ${large} at 100 billion.`,
      zh: (length: number, small: string, middle: string, large: string) =>
        `${length} 个词元里答错的：10 亿参数时 ${small} 个，100 亿时 ${middle} 个，1000 亿时 ${large} 个。`,
    },
  },
  items: {
    en: (count: number) => ` A test of ${count} items sees nothing below ${100 / count} %.`,
    zh: (count: number) => `${count} 道题的测试，低于 ${100 / count}% 的正确率测不出来。`,
  },
  length: {
    en: (count: number) => (count === 1 ? '1 token' : `${count} tokens`),
    zh: (count: number) => `${count} 个词元`,
  },
});

/** These words in one edition. */
export type RulerWords = (typeof rulerWords)['en'];

/** Words of the emergence explainer that only the page needs. */
export const rulerLabels = editions({
  length: { en: 'Length of the answer', zh: '答案长度' },
  ruler: { en: 'Score', zh: '计分' },
  rulers: {
    whole: { en: 'the whole answer or nothing', zh: '全对才得分' },
    token: { en: 'each token by itself', zh: '逐个词元计分' },
    edit: { en: 'how many tokens are wrong', zh: '按答错的词元数计分' },
  },
  items: { en: 'Test items', zh: '题数' },
  endless: { en: 'without end', zh: '不限' },
  log: { en: 'logarithmic scale', zh: '对数刻度' },
  real: { en: 'show real scores (GSM8K)', zh: '显示实测得分（GSM8K）' },
  drawing: {
    en: 'Score against the number of parameters, from 100 million to 1 trillion',
    zh: '得分随参数量的变化，参数量从 1 亿到 1 万亿',
  },
  chance: { en: 'one token, invented', zh: '单个词元，虚构' },
  score: { en: 'the chosen score, invented', zh: '所选计分，虚构' },
  points: { en: 'real models, GSM8K, share of items right', zh: '真实模型，GSM8K 正确率' },
  parameters: { en: 'Parameters', zh: '参数量' },
  model: { en: 'Model', zh: '模型' },
  right: { en: 'Right, %', zh: '正确率，%' },
  table: { en: 'The real scores as a table', zh: '实测得分表' },
  source: { en: 'All from one table of one report', zh: '全部取自一份报告的同一张表' },
});
