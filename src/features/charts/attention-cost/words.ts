import { editions } from '~/i18n/editions.ts';

/** Words of the figure. */
export const words = editions({
  up: { en: 'Share of attention in the arithmetic per token', zh: '注意力占每个词元计算量的比例' },
  across: { en: 'Context, tokens (logarithmic scale)', zh: '上下文词元数（对数）' },
  half: { en: 'half of the work at', zh: '占到一半的长度' },
  context: { en: 'Context, tokens', zh: '上下文（词元）' },
  halfAt: { en: 'Half at', zh: '占到一半的长度' },
});
