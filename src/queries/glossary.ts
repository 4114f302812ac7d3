import type { Locale } from '~/i18n/index.ts';
import { languageTags } from '~/i18n/index.ts';
import { placesOf } from './chapters.ts';
import { records } from './records.ts';

/** All terms in the alphabet of the edition (pinyin in Chinese), with the sections that mark each. */
export async function termsOf(locale: Locale) {
  const places = await placesOf(locale, 'Term');
  const { compare } = new Intl.Collator(languageTags[locale]);
  const terms = await records('terms');
  return terms
    .map((term) => ({ id: term.id, data: term.data, places: places.get(term.id) ?? [] }))
    .toSorted((a, b) => compare(a.data.term[locale], b.data.term[locale]));
}
