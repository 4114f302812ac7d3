import { type CollectionEntry, getCollection } from 'astro:content';
import { type Locale, locales } from '~/i18n/index.ts';
import { idsOf } from '~/markdown/mentions.ts';
import { mentionsIn, type OutlineSection, outlineOf } from '~/markdown/outline.ts';
import { sectionNumbers } from '~/markdown/section-numbers.ts';
import { found } from './found.ts';
import { memoize } from './memoize.ts';

/** A section of a chapter with its number, where it has one. */
export interface Section extends OutlineSection {
  number: string | undefined;
}

export type ChapterEntry = CollectionEntry<'chapters'>;

/** The name of a chapter in addresses, the same in both editions. */
export function chapterName({ id }: ChapterEntry) {
  return id.slice(id.indexOf('/') + 1);
}

/** The edition a chapter belongs to. */
export function chapterLocale({ id }: ChapterEntry) {
  return id.slice(0, id.indexOf('/')) as Locale;
}

/** The chapters of an edition in the order of the survey. */
export const chaptersOf = memoize(async (locale: Locale) => {
  const entries = await getCollection('chapters', (entry) => chapterLocale(entry) === locale);
  return entries.toSorted((a, b) => a.data.order - b.data.order);
});

/** All chapters of all editions. */
export async function allChapters() {
  return (await Promise.all(locales.map(chaptersOf))).flat();
}

/** The chapter of an edition with a name; an unknown name stops the build. */
export async function chapterNamed(locale: Locale, name: string) {
  const unless = `E-REF There is no chapter “${name}” in content/chapters/${locale}.`;
  return found(await chaptersOf(locale), name, { unless, idOf: chapterName });
}

/** The sections of a chapter in order, without what stands before the first heading. */
export function sectionsOf(chapter: ChapterEntry) {
  return partsOf(chapter).filter(({ id }) => id);
}

function partsOf({ body, data }: ChapterEntry): Section[] {
  const parts = outlineOf(body);
  const numbers = sectionNumbers(
    parts.map(({ depth }) => depth),
    data.order,
  );
  return parts.map((part, index) => ({ ...part, number: numbers[index] }));
}

/** The section that a reference such as `outlook#emergence` names. */
export async function sectionNamed(locale: Locale, target: string) {
  const [name = '', id] = target.split('#');
  const chapter = await chapterNamed(locale, name);
  if (!id) return { chapter, section: undefined };
  const unless = `E-ANCHOR <See to="${target}" />: “${name}” has no section “${id}” in ${locale}.`;
  return { chapter, section: found(sectionsOf(chapter), id, { unless }) };
}

/** A figure of a chapter with its number. */
export interface NumberedFigure {
  id: string;
  chapter: ChapterEntry;
  kind: 'figure' | 'table';
  number: string;
  title: string;
}

/** The figures and tables of an edition with their numbers, in the order of the text. */
export const figuresOf = memoize(async (locale: Locale): Promise<NumberedFigure[]> => {
  const figures = new Map((await getCollection('figures')).map(({ id, data }) => [id, data]));
  const chapters = await chaptersOf(locale);
  return chapters.flatMap((chapter) => {
    const count = { figure: 0, table: 0 };
    return mentionsIn(chapter.body).flatMap(({ tag, attributes: { id = '' } }) => {
      const figure = tag === 'Figure' && figures.get(id);
      if (!figure) return [];
      count[figure.kind] += 1;
      return [
        {
          id,
          chapter,
          kind: figure.kind,
          number: `${chapter.data.order}.${count[figure.kind]}`,
          title: figure.title[locale],
        },
      ];
    });
  });
});

/** The figure with an id; it stands in some chapter or the build stops. */
export async function figureNamed(locale: Locale, id: string) {
  const unless = `E-REF No chapter shows the figure “${id}” in ${locale}.`;
  return found(await figuresOf(locale), id, { unless });
}

/** A place in a chapter that mentions a record. */
export interface MentionPlace {
  chapter: ChapterEntry;
  section: Section | undefined;
}

/** The sections of an edition that name a record with a tag, each once, in the order of the survey. */
export const placesOf = memoize(async (locale: Locale, tag: string) => {
  const places = new Map<string, MentionPlace[]>();
  for (const chapter of await chaptersOf(locale)) {
    for (const part of partsOf(chapter)) {
      const place = { chapter, section: part.id ? part : undefined };
      for (const id of idsOf(part.mentions, tag, tag === 'Fact' ? 'of' : 'id'))
        places.set(id, [...(places.get(id) ?? []), place]);
    }
  }
  return places;
});

/** The sections of an edition that name a system or quote one of its facts, each once. */
export async function placesNaming(locale: Locale, system: string) {
  const [named, quoted] = await Promise.all(['System', 'Fact'].map((tag) => placesOf(locale, tag)));
  return mergedPlaces(named?.get(system), quoted?.get(system));
}

/** Places of several lists, each once. */
export function mergedPlaces(...lists: (readonly MentionPlace[] | undefined)[]) {
  const places = lists.flatMap((list) => list ?? []);
  return [...new Map(places.map((place) => [`${place.chapter.id}#${place.section?.id}`, place])).values()];
}
