import { en } from './en.ts';
import { zh } from './zh.ts';

export type { Strings } from './en.ts';

/** The editions, the first one the default for readers who have not chosen. */
export const locales = ['en', 'zh'] as const;

export type Locale = (typeof locales)[number];

/** Language tags for `lang` and `hreflang`. */
export const languageTags = { en: 'en', zh: 'zh-Hans' } as const satisfies Record<Locale, string>;

/** The other edition. */
export function otherLocale(locale: Locale): Locale {
  return locale === 'en' ? 'zh' : 'en';
}

/** Interface strings of an edition. */
export function stringsFor(locale: Locale) {
  return { en, zh }[locale];
}
