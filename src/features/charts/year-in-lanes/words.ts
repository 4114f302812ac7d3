import type { Locale } from '~/i18n/index.ts';

/** Words of the figure. */
export const words = {
  en: {
    base: 'base',
    chat: 'chat',
    kinds: {
      text: 'text',
      multimodal: 'image or sound',
      code: 'code',
      mathematics: 'mathematics',
      agents: 'agent',
    },
    date: 'Date',
    laboratory: 'Laboratory',
    model: 'Model',
    kind: 'Kind',
    stage: 'Stage',
  },
  zh: {
    base: '基座',
    chat: '对话',
    kinds: { text: '文本', multimodal: '图像或声音', code: '代码', mathematics: '数学', agents: '智能体' },
    date: '日期',
    laboratory: '机构',
    model: '模型',
    kind: '种类',
    stage: '阶段',
  },
} as const satisfies Record<Locale, object>;
