import type { Locale } from '~/i18n/index.ts';

/** The mark of a margin note: 1, 2, 3 in English, ①, ②, ③ in Chinese as far as such characters exist. */
export function noteLabel(number: number, locale: Locale) {
  if (locale === 'en' || number > 35) return String(number);
  return String.fromCodePoint(number <= 20 ? 0x245f + number : 0x323c + number);
}

/** What stands around a note where nothing else sets it apart from its sentence. */
export const noteFence = { en: ['[', ']'], zh: ['〔', '〕'] } as const satisfies Record<Locale, object>;
