import type { Locale } from '~/i18n/index.ts';

/** Words of the figure. */
export const words = {
  en: {
    base: 'base',
    chat: 'chat',
    down: 'lower after tuning',
    across: 'Score, %',
    model: 'Model',
    test: 'Test',
    change: 'Change',
    prompted: '* Base and chat model were prompted differently.',
  },
  zh: {
    base: '基座',
    chat: '对话',
    down: '微调后下降',
    across: '得分（%）',
    model: '模型',
    test: '测试',
    change: '变化',
    prompted: '* 基座与对话模型的提示方式不同。',
  },
} as const satisfies Record<Locale, object>;
