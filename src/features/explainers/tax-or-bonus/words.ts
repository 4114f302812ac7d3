import { editions } from '~/i18n/editions.ts';

/** Words of the alignment explainer that its script needs. */
export const taxWords = editions({
  found: {
    en: (all: number, lower: number, higher: number, middle: string) =>
      `Of ${all} pairs ${lower} are lower after tuning, ${higher} higher; the one in the middle changes by ${middle} points.`,
    zh: (all: number, lower: number, higher: number, middle: string) =>
      `${all} 对之中，微调为对话版后 ${lower} 对下降，${higher} 对上升；变化的中位数为 ${middle} 分。`,
  },
  none: { en: 'No pair is left.', zh: '没有符合条件的模型。' },
});

/** These words in one edition. */
export type TaxWords = (typeof taxWords)['en'];

/** Words of the alignment explainer that only the page needs. */
export const taxLabels = editions({
  field: { en: 'Kind of test', zh: '测试类型' },
  every: { en: 'all kinds', zh: '全部' },
  fields: {
    knowledge: { en: 'knowledge', zh: '知识' },
    reasoning: { en: 'reasoning', zh: '推理' },
    reading: { en: 'reading', zh: '阅读' },
    code: { en: 'code', zh: '代码' },
  },
  alike: { en: 'only pairs that were prompted alike', zh: '只看提示方式相同的' },
  order: { en: 'In the order of', zh: '排序' },
  orders: {
    model: { en: 'models', zh: '按模型' },
    change: { en: 'change', zh: '按变化' },
  },
  model: { en: 'Base model', zh: '基座模型' },
  test: { en: 'Test', zh: '测试' },
  base: { en: 'Base', zh: '基座' },
  chat: { en: 'Chat', zh: '对话' },
  change: { en: 'Change', zh: '变化' },
  differently: { en: 'prompted differently', zh: '提示方式不同' },
  legend: {
    en: 'Bars go from the middle: to the left, lost; to the right, gained. ≠: prompted differently.',
    zh: '条形以中线为零：向左为下降，向右为上升。≠ 表示两者提示方式不同。',
  },
});
