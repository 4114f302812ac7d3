import { type Locale, locales } from './languages.ts';

/** Words of one edition, from words that stand with those of the other. */
type Edition<Words> = Words extends { en: infer Own; zh: unknown }
  ? Own
  : Words extends (...given: never[]) => unknown
    ? Words
    : Words extends object
      ? { [Name in keyof Words]: Edition<Words[Name]> }
      : Words;

/** The words of each edition, from words of both side by side; what stands alone is the same in both. */
/* @__NO_SIDE_EFFECTS__ */
export function editions<Words extends object>(words: Words) {
  const list = locales.map((locale) => [locale, wordsIn(words, locale)]);
  return Object.fromEntries(list) as Record<Locale, Edition<Words>>;
}

function wordsIn(words: unknown, locale: Locale): unknown {
  if (Array.isArray(words)) return words.map((part) => wordsIn(part, locale));
  if (typeof words !== 'object' || words === null) return words;
  const own = Object.entries(words).find(([name]) => name === locale);
  if (own) return own[1];
  return Object.fromEntries(Object.entries(words).map(([name, value]) => [name, wordsIn(value, locale)]));
}
