import { editions } from '~/i18n/editions.ts';

/** Words of the figure. */
export const words = editions({
  base: { en: 'base', zh: '基座' },
  chat: { en: 'chat', zh: '对话' },
  kinds: {
    text: { en: 'text', zh: '文本' },
    multimodal: { en: 'image or sound', zh: '图像或声音' },
    code: { en: 'code', zh: '代码' },
    mathematics: { en: 'mathematics', zh: '数学' },
    agents: { en: 'agent', zh: '智能体' },
  },
  date: { en: 'Date', zh: '日期' },
  laboratory: { en: 'Laboratory', zh: '机构' },
  model: { en: 'Model', zh: '模型' },
  kind: { en: 'Kind', zh: '种类' },
  stage: { en: 'Stage', zh: '阶段' },
});
