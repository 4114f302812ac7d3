import { editions } from '~/i18n/editions.ts';

/** Words of the figure, in lines where they stand in a box. */
export const words = editions({
  goal: { en: ['goal'], zh: ['目标'] },
  plan: { en: ['plan'], zh: ['规划'] },
  act: { en: ['act:', 'call a tool'], zh: ['行动：', '调用工具'] },
  observe: { en: ['observe'], zh: ['观察'] },
  reflect: { en: ['reflect'], zh: ['反思'] },
  model: { en: ['language', 'model'], zh: ['语言模型'] },
  answer: { en: ['answer'], zh: ['最终答案'] },
  window: { en: 'context window', zh: '上下文窗口' },
  limit: { en: ['limit'], zh: ['上限'] },
  shortTerm: { en: 'short-term', zh: '短期' },
  store: { en: 'search or vector store', zh: '检索库或向量库' },
  longTerm: { en: 'long-term', zh: '长期' },
  fetched: { en: ['fetched'], zh: ['取回'] },
  warnings: {
    reflect: { en: ['needs outside', 'feedback'], zh: ['需要外界', '反馈'] },
    act: { en: ['the written call', 'may be malformed'], zh: ['写出的调用', '可能格式有误'] },
    window: { en: ['the middle is read worse'], zh: ['中间部分读得较差'] },
  },
});
