import { editions } from '~/i18n/editions.ts';

/** Words of the figure. */
export const words = editions({
  base: { en: 'base', zh: '基座' },
  chat: { en: 'chat', zh: '对话' },
  down: { en: 'lower after tuning', zh: '微调后下降' },
  across: { en: 'Score, %', zh: '得分（%）' },
  model: { en: 'Model', zh: '模型' },
  test: { en: 'Test', zh: '测试' },
  change: { en: 'Change', zh: '变化' },
  prompted: {
    en: '* Base and chat model were prompted differently.',
    zh: '* 基座与对话模型的提示方式不同。',
  },
});
