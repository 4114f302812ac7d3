import { byAuthor } from '~/domain/citation.ts';
import type { Locale } from '~/i18n/index.ts';
import { placesOf } from './chapters.ts';
import { records } from './records.ts';

/** All works in the order of their authors, with the sections of an edition that cite each. */
export async function referencesOf(locale: Locale) {
  const places = await placesOf(locale, 'Cite');
  const works = await records('references');
  return works
    .map((work) => ({ id: work.id, data: work.data, places: places.get(work.id) ?? [] }))
    .toSorted((a, b) => byAuthor(a.data, b.data));
}
