import type { Locale } from '~/i18n/index.ts';

/** Words of the figure. */
export const words = {
  en: {
    across: 'Cache per token, KiB',
    heads: 'Heads',
    own: 'with keys and values of its own',
    shared: 'uses another’s',
    model: 'Model',
    headCount: 'Heads',
    kvHeads: 'Key-value heads',
    perToken: 'KiB per token',
    whole: 'At 32,768 tokens',
  },
  zh: {
    across: '每词元缓存，KiB',
    heads: '注意力头',
    own: '自有键值',
    shared: '共用键值',
    model: '模型',
    headCount: '头数',
    kvHeads: '键值头数',
    perToken: '每词元 KiB',
    whole: '32768 词元时',
  },
} as const satisfies Record<Locale, object>;
