import { en } from './en.ts';
import type { Locale } from './languages.ts';
import { zh } from './zh.ts';

export type { Strings } from './en.ts';
export { type Locale, languageTags, locales } from './languages.ts';

/** The other edition. */
export function otherLocale(locale: Locale): Locale {
  return locale === 'en' ? 'zh' : 'en';
}

/** Interface strings of an edition. */
export function stringsFor(locale: Locale) {
  return { en, zh }[locale];
}
