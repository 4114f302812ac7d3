import type { Locale } from '~/i18n/index.ts';

/** Words of the figure. */
export const words = {
  en: {
    token: 'Single tokens right',
    answer: 'Whole answers right',
    across: 'Parameters of an invented model',
    tokens: (count: number) => `${count} tokens`,
    parameters: 'Parameters',
    one: 'One token',
  },
  zh: {
    token: '单个词元答对',
    answer: '整段答案全对',
    across: '虚构模型的参数量',
    tokens: (count: number) => `${count} 个词元`,
    parameters: '参数量',
    one: '一个词元',
  },
} as const satisfies Record<Locale, object>;
