import { editions } from '~/i18n/editions.ts';

/** Words of the figure. */
export const words = editions({
  question: { en: 'Question', zh: '问题' },
  before: { en: 'End of 2023', zh: '2023 年底' },
  evidence: { en: 'Evidence for it', zh: '证据强弱' },
  answers: {
    open: { en: 'open', zh: '未决' },
    partly: { en: 'in part', zh: '部分回答' },
    settled: { en: 'settled', zh: '已有答案' },
  },
  strengths: {
    none: { en: 'none', zh: '无' },
    weak: { en: 'weak', zh: '弱' },
    moderate: { en: 'moderate', zh: '中等' },
    strong: { en: 'strong', zh: '强' },
  },
});
