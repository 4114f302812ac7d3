import { editions } from '~/i18n/editions.ts';

/** Words of the figure. */
export const words = editions({
  across: { en: 'Cache per token, KiB', zh: '每个词元的缓存，KiB' },
  heads: { en: 'Heads', zh: '注意力头' },
  own: { en: 'with keys and values of its own', zh: '自有键值' },
  shared: { en: 'uses another’s', zh: '共用键值' },
  model: { en: 'Model', zh: '模型' },
  headCount: { en: 'Heads', zh: '头数' },
  kvHeads: { en: 'Key-value heads', zh: '键值头数' },
  perToken: { en: 'KiB per token', zh: '每个词元 KiB' },
  whole: { en: 'At 32,768 tokens', zh: '32,768 个词元时' },
});
