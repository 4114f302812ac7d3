import type { Locale } from '~/i18n/index.ts';

/** Words of the figure. */
export const words = {
  en: {
    up: 'Share of attention in the arithmetic per token',
    across: 'Context, tokens (logarithmic scale)',
    half: 'half of the work at',
    context: 'Context, tokens',
    halfAt: 'Half at',
  },
  zh: {
    up: '注意力占每词元运算量的份额',
    across: '上下文词元数（对数）',
    half: '占到一半的长度',
    context: '上下文（词元）',
    halfAt: '占到一半的长度',
  },
} as const satisfies Record<Locale, object>;
