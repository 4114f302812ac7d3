import type { Locale } from '~/i18n/index.ts';

/** Words of the figure. */
export const words = {
  en: {
    'pre-training': {
      title: '1  Pre-training',
      sample: 'any text, token by token',
      gives: 'gives a base model',
      unit: 'tokens',
    },
    supervised: {
      title: '2  Supervised tuning',
      sample: 'a question and a good answer',
      gives: 'gives a chat model',
      unit: 'examples',
    },
    preference: {
      title: '3  Preference training',
      sample: 'answer A is better than answer B',
      gives: 'gives a preference-tuned chat model',
      unit: 'examples',
    },
    across: {
      wide: 'Tokens in stage 1, examples in stages 2 and 3 (logarithmic scale)',
      narrow: 'Tokens, then examples (logarithmic)',
    },
    stage: 'Stage',
    model: 'Model',
    amount: 'Amount',
    upTo: 'under ',
  },
  zh: {
    'pre-training': { title: '1  预训练', sample: '任何文本，逐个词元', gives: '得到基座模型', unit: '词元' },
    supervised: {
      title: '2  监督微调',
      sample: '一个问题，一份好回答',
      gives: '得到对话模型',
      unit: '条样例',
    },
    preference: {
      title: '3  偏好训练',
      sample: '回答甲优于回答乙',
      gives: '得到经偏好训练的对话模型',
      unit: '条样例',
    },
    across: {
      wide: '第 1 步为词元数，第 2、3 步为样例数（对数轴）',
      narrow: '词元数，其后为样例数（对数）',
    },
    stage: '步骤',
    model: '模型',
    amount: '数量',
    upTo: '不到 ',
  },
} as const satisfies Record<Locale, object>;
