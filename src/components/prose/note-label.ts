import type { Locale } from '~/i18n/index.ts';

/** The mark of a margin note: 1, 2, 3 in English, ①, ②, ③ in Chinese as far as such characters exist. */
export function noteLabel(number: number, locale: Locale) {
  if (locale === 'en' || number > 35) return String(number);
  return String.fromCodePoint(number <= 20 ? 0x245f + number : 0x323c + number);
}
