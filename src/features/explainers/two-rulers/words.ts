import type { Locale } from '~/i18n/index.ts';

const english = {
  found: {
    whole: (length: number, small: string, middle: string, large: string) =>
      `All ${length} tokens right: ${small} at 1 billion parameters, ${middle} at 10 billion, ${large} at 100 billion.`,
    token: (_: number, small: string, middle: string, large: string) =>
      `Each token right: ${small} at 1 billion parameters, ${middle} at 10 billion, ${large} at 100 billion.`,
    edit: (length: number, small: string, middle: string, large: string) =>
      `Wrong tokens of ${length}: ${small} at 1 billion parameters, ${middle} at 10 billion, ${large} at 100 billion.`,
  },
  items: (count: number) => ` A test of ${count} items sees nothing below ${100 / count} %.`,
  length: (count: number) => (count === 1 ? '1 token' : `${count} tokens`),
};

/** Words of the emergence explainer that its script needs. */
export type RulerWords = typeof english;

/** These words by edition. */
export const rulerWords: Record<Locale, RulerWords> = {
  en: english,
  zh: {
    found: {
      whole: (length, small, middle, large) =>
        `${length} 个词元全对：10 亿参数时 ${small}，100 亿时 ${middle}，1000 亿时 ${large}。`,
      token: (_, small, middle, large) =>
        `单个词元答对：10 亿参数时 ${small}，100 亿时 ${middle}，1000 亿时 ${large}。`,
      edit: (length, small, middle, large) =>
        `${length} 个词元里答错的：10 亿参数时 ${small} 个，100 亿时 ${middle} 个，1000 亿时 ${large} 个。`,
    },
    items: (count) => `${count} 道题的测试，低于 ${100 / count} % 就看不见。`,
    length: (count) => `${count} 个词元`,
  },
};

/** Words of the emergence explainer that only the page needs. */
export const rulerLabels = {
  en: {
    length: 'Length of the answer',
    ruler: 'Score',
    rulers: {
      whole: 'the whole answer or nothing',
      token: 'each token by itself',
      edit: 'how many tokens are wrong',
    },
    items: 'Test items',
    endless: 'without end',
    log: 'logarithmic scale',
    real: 'show real scores (GSM8K)',
    drawing: 'Score against the number of parameters, from 100 million to 1 trillion',
    chance: 'one token, invented',
    score: 'the chosen score, invented',
    points: 'real models, GSM8K, share of items right',
    parameters: 'Parameters',
    model: 'Model',
    right: 'Right, %',
    table: 'The real scores as a table',
    source: 'All from one table of one report',
  },
  zh: {
    length: '答案长度',
    ruler: '计分',
    rulers: { whole: '全对才给分', token: '逐个词元给分', edit: '数错了几个词元' },
    items: '题数',
    endless: '不限',
    log: '对数刻度',
    real: '显示实测得分（GSM8K）',
    drawing: '得分随参数量的变化，参数量从 1 亿到 1 万亿',
    chance: '单个词元，虚构',
    score: '所选计分，虚构',
    points: '真实模型，GSM8K 答对的比例',
    parameters: '参数量',
    model: '模型',
    right: '答对，%',
    table: '实测得分表',
    source: '全部取自一份报告的同一张表',
  },
} as const satisfies Record<Locale, object>;
