import type { Locale } from '~/i18n/index.ts';

const english = {
  found: (all: number, lower: number, higher: number, middle: string) =>
    `Of ${all} pairs ${lower} are lower after tuning, ${higher} higher; the one in the middle changes by ${middle} points.`,
  none: 'No pair is left.',
};

/** Words of the alignment explainer that its script needs. */
export type TaxWords = typeof english;

/** These words by edition. */
export const taxWords: Record<Locale, TaxWords> = {
  en: english,
  zh: {
    found: (all, lower, higher, middle) =>
      `${all} 对之中，调成对话版后 ${lower} 对变低，${higher} 对变高；居中的一对变化 ${middle} 分。`,
    none: '没有符合条件的。',
  },
};

/** Words of the alignment explainer that only the page needs. */
export const taxLabels = {
  en: {
    field: 'Kind of test',
    every: 'all kinds',
    fields: { knowledge: 'knowledge', reasoning: 'reasoning', reading: 'reading', code: 'code' },
    alike: 'only pairs that were prompted alike',
    order: 'In the order of',
    orders: { model: 'models', change: 'change' },
    model: 'Base model',
    test: 'Test',
    base: 'Base',
    chat: 'Chat',
    change: 'Change',
    differently: 'prompted differently',
    legend: 'Bars go from the middle: to the left, lost; to the right, gained. ≠: prompted differently.',
  },
  zh: {
    field: '测试类型',
    every: '全部',
    fields: { knowledge: '知识', reasoning: '推理', reading: '阅读', code: '代码' },
    alike: '只留提示方式相同的',
    order: '排列',
    orders: { model: '按模型', change: '按变化' },
    model: '基座模型',
    test: '测试',
    base: '基座',
    chat: '对话',
    change: '变化',
    differently: '提示方式不同',
    legend: '条形从中线起：向左为降，向右为升。≠ 表示两者提示方式不同。',
  },
} as const satisfies Record<Locale, object>;
