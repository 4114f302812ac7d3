import { editions } from '~/i18n/editions.ts';

/** Words of the figure. */
export const words = editions({
  up: { en: 'Training tokens per parameter', zh: '每个参数对应的训练词元数' },
  across: { en: 'Parameters (both scales logarithmic)', zh: '参数量（两轴都取对数）' },
  rule: { en: 'least training cost', zh: '算力最优' },
  model: { en: 'Model', zh: '模型' },
  parameters: { en: 'Parameters', zh: '参数量' },
  tokens: { en: 'Tokens', zh: '训练词元' },
  ratio: { en: 'Tokens per parameter', zh: '每参数词元' },
});
