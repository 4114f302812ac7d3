import type { Locale } from '~/i18n/index.ts';

/** Words of the figure. */
export const words = {
  en: {
    up: 'Problems solved, %',
    across: 'Parameters (logarithmic scale)',
    threshold: 'ten billion',
    model: 'Model',
    parameters: 'Parameters',
    solved: 'Solved, %',
    tuned: 'tuned',
  },
  zh: {
    up: '答对的题（%）',
    across: '参数量（对数轴）',
    threshold: '一百亿',
    model: '模型',
    parameters: '参数量',
    solved: '答对（%）',
    tuned: '微调',
  },
} as const satisfies Record<Locale, object>;
