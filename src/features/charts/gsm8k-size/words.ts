import { editions } from '~/i18n/editions.ts';

/** Words of the figure. */
export const words = editions({
  up: { en: 'Problems solved, %', zh: '答对的题（%）' },
  across: { en: 'Parameters (logarithmic scale)', zh: '参数量（对数轴）' },
  threshold: { en: 'ten billion', zh: '一百亿' },
  model: { en: 'Model', zh: '模型' },
  parameters: { en: 'Parameters', zh: '参数量' },
  solved: { en: 'Solved, %', zh: '答对（%）' },
  tuned: { en: 'tuned', zh: '微调' },
});
