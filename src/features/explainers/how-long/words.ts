import type { Locale } from '~/i18n/index.ts';

const english = {
  found: (tokens: string, pages: string, name: string, share: string, cache: string) =>
    `${tokens} tokens, about ${pages} book pages. ${name}: attention is ${share} of the arithmetic, the cache ${cache} GiB.`,
  all: 'everything',
};

/** Words of the length explainer that its script needs. */
export type LengthWords = typeof english;

/** These words by edition. */
export const lengthWords: Record<Locale, LengthWords> = {
  en: english,
  zh: {
    found: (tokens, pages, name, share, cache) =>
      `${tokens} 个词元，约合 ${pages} 页书。${name}：注意力占运算量的 ${share}，缓存 ${cache} GiB。`,
    all: '全部',
  },
};

/** Words of the length explainer that only the page needs. */
export const lengthLabels = {
  en: {
    tokens: 'Length of the context in tokens',
    flash: 'FlashAttention: never store the table of attention weights',
    window: 'Each token looks back to',
    back: (tokens: string) => `${tokens} tokens`,
    arithmetic: 'Share of attention in the arithmetic',
    memory: 'Memory in GiB',
    even: (tokens: string) => `half at ${tokens}`,
    parts: { weights: 'weights at 16 bits', cache: 'cache', table: 'attention table of one layer' },
    page: 'A page is taken as 500 tokens, a round guess. The memory bars are shares of what each network needs in all.',
    copy: 'sizes read in a copy',
    unconfirmed: 'a size is not confirmed',
  },
  zh: {
    tokens: '上下文长度，词元数',
    flash: 'FlashAttention：不存注意力权重表',
    window: '每个词元往回看',
    back: (tokens: string) => `${tokens} 个词元`,
    arithmetic: '注意力占运算量的比例',
    memory: '内存，GiB',
    even: (tokens: string) => `到 ${tokens} 时占一半`,
    parts: { weights: '16 位权重', cache: '缓存', table: '单层注意力表' },
    page: '一页书按 500 个词元粗估。内存条形显示的是各项在该网络所需总量中的比例。',
    copy: '尺寸读自副本',
    unconfirmed: '有一项尺寸未经证实',
  },
} as const satisfies Record<Locale, object>;
