import type { Locale } from '~/i18n/index.ts';
import { placesOf } from './chapters.ts';
import { filedAs, letterOf } from './filing.ts';
import { records } from './records.ts';

/** All terms in the alphabet of the edition (pinyin in Chinese), with the sections that mark each. */
export async function termsOf(locale: Locale) {
  const places = await placesOf(locale, 'Term');
  const terms = await records('terms');
  return terms
    .map(({ id, data }) => ({ id, data, filed: filedAs(data.term[locale]), places: places.get(id) ?? [] }))
    .map((term) => ({ ...term, letter: letterOf(term.filed) }))
    .toSorted((a, b) => a.filed.localeCompare(b.filed, 'en'));
}
