import type { Locale } from '~/i18n/index.ts';
import { placesOf } from './chapters.ts';
import { records } from './records.ts';

/** All corrections by number, with the sections that show each. */
export async function errataOf(locale: Locale) {
  const places = await placesOf(locale, 'Correction');
  const errata = await records('errata');
  return errata
    .map((erratum) => ({ id: erratum.id, data: erratum.data, places: places.get(erratum.id) ?? [] }))
    .toSorted((a, b) => a.data.number - b.data.number);
}
