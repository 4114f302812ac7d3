import type { Locale } from './languages.ts';

/** The few words that scripts of every page need; apart from the others, so that no page loads them all. */
export const browserWords = {
  en: { cite: 'Cite' },
  zh: { cite: '引用' },
} as const satisfies Record<Locale, object>;
