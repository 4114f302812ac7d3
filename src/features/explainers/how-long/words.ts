import { editions } from '~/i18n/editions.ts';

/** Words of the length explainer that its script needs. */
export const lengthWords = editions({
  found: {
    en: (tokens: string, pages: string, name: string, share: string, cache: string) =>
      `${tokens} tokens, about ${pages} book pages. ${name}: attention is ${share} of the arithmetic, the cache ${cache} GiB.`,
    zh: (tokens: string, pages: string, name: string, share: string, cache: string) =>
      `${tokens} 个词元，约合 ${pages} 页书。${name}：注意力占计算量的 ${share}，缓存 ${cache} GiB。`,
  },
  all: { en: 'everything', zh: '全部' },
});

/** Words of the length explainer that only the page needs. */
export const lengthLabels = editions({
  tokens: { en: 'Length of the context in tokens', zh: '上下文长度，词元数' },
  flash: {
    en: 'FlashAttention: never store the table of attention weights',
    zh: 'FlashAttention：不存注意力矩阵',
  },
  window: { en: 'Each token looks back to', zh: '注意力窗口' },
  back: { en: (tokens: string) => `${tokens} tokens`, zh: (tokens: string) => `${tokens} 个词元` },
  arithmetic: { en: 'Share of attention in the arithmetic', zh: '注意力占计算量的比例' },
  memory: { en: 'Memory in GiB', zh: '显存，GiB' },
  even: { en: (tokens: string) => `half at ${tokens}`, zh: (tokens: string) => `到 ${tokens} 时占一半` },
  parts: {
    weights: { en: 'weights at 16 bits', zh: '16 位权重' },
    cache: { en: 'cache', zh: '缓存' },
    table: { en: 'attention table of one layer', zh: '单层注意力表' },
  },
  page: {
    en: 'A page is taken as 500 tokens, a round guess. The memory bars are shares of what each network needs in all.',
    zh: '一页书按 500 个词元粗估。显存条形图显示各部分占该模型所需总量的比例。',
  },
  copy: { en: 'sizes read in a copy', zh: '结构参数据他人副本' },
  unconfirmed: { en: 'a size is not confirmed', zh: '有一项结构参数未经证实' },
});
