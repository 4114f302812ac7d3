import type { Locale } from '~/i18n/index.ts';
import { placesOf } from './chapters.ts';
import { records } from './records.ts';
import { statementsOf } from './statements.ts';

/** All corrections by number, with the sections that show each. */
export async function errataOf(locale: Locale) {
  const places = await placesOf(locale, 'Correction');
  const errata = await records('errata');
  return errata
    .map((erratum) => ({ id: erratum.id, data: erratum.data, places: places.get(erratum.id) ?? [] }))
    .toSorted((a, b) => a.data.number - b.data.number);
}

/** The corrections by the chapter that shows or treats each, in the order of the survey; those outside the chapters last. */
export async function errataByChapter(locale: Locale) {
  const errata = await errataOf(locale);
  const treated = new Map(
    (await statementsOf(locale)).map(({ erratum, place }) => [erratum?.id, place.chapter]),
  );
  const groups = Map.groupBy(errata, ({ id, places }) => places[0]?.chapter ?? treated.get(id));
  return [...groups]
    .map(([chapter, members]) => ({ chapter, members }))
    .toSorted((a, b) => (a.chapter?.data.order ?? Infinity) - (b.chapter?.data.order ?? Infinity));
}
