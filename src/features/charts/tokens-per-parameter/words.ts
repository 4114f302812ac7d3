import type { Locale } from '~/i18n/index.ts';

/** Words of the figure. */
export const words = {
  en: {
    up: 'Training tokens per parameter',
    across: 'Parameters (both scales logarithmic)',
    rule: 'least training cost',
    model: 'Model',
    parameters: 'Parameters',
    tokens: 'Tokens',
    ratio: 'Tokens per parameter',
  },
  zh: {
    up: '每个参数对应的训练词元数',
    across: '参数量（两轴均为对数）',
    rule: '训练最省',
    model: '模型',
    parameters: '参数量',
    tokens: '训练词元',
    ratio: '每参数词元',
  },
} as const satisfies Record<Locale, object>;
