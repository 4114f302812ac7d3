import { byAuthor, leadingAuthor } from '~/domain/citation.ts';
import type { Locale } from '~/i18n/index.ts';
import { placesOf } from './chapters.ts';
import { letterOf } from './filing.ts';
import { records } from './records.ts';

/** All works in the order of their authors, with the sections of an edition that cite each. */
export async function referencesOf(locale: Locale) {
  const places = await placesOf(locale, 'Cite');
  const works = await records('references');
  return works
    .map(({ id, data }) => ({
      id,
      data,
      letter: letterOf(leadingAuthor(data)),
      places: places.get(id) ?? [],
    }))
    .toSorted((a, b) => byAuthor(a.data, b.data));
}
