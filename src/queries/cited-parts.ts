import type { CitedPart } from '~/features/cite/cited-part.ts';
import { type Locale, stringsFor } from '~/i18n/index.ts';
import { urls } from '~/urls.ts';
import { type ChapterEntry, chapterName, chaptersOf, figuresOf, sectionsOf } from './chapters.ts';
import { type SystemEntry, systemsByDate } from './systems.ts';

/** The parts of an edition that can be cited: the survey, each chapter with its sections and figures, and the systems. */
export async function citedParts(locale: Locale) {
  const survey: CitedPart = {
    id: 'survey',
    kind: 'survey',
    title: stringsFor(locale).site.title,
    place: undefined,
    path: urls.edition(locale),
    locale,
  };
  const chapters = await Promise.all(
    (await chaptersOf(locale)).map((chapter) => chapterParts(chapter, locale)),
  );
  const systems = (await systemsByDate()).map((system) => citedSystem(system, locale));
  return { survey, chapters, systems };
}

/** A system of the catalogue as a part that can be cited. */
export function citedSystem({ id, data }: SystemEntry, locale: Locale): CitedPart {
  return {
    id: `systems--${id}`,
    kind: 'system',
    title: data.name[locale],
    place: undefined,
    path: urls.system(locale, id),
    locale,
  };
}

async function chapterParts(chapter: ChapterEntry, locale: Locale) {
  const name = chapterName(chapter);
  const { chapter: strings, figure: figureStrings } = stringsFor(locale);
  const { title, order } = chapter.data;
  const whole: CitedPart = {
    id: name,
    kind: 'chapter',
    title,
    place: strings.chapterReference(order),
    path: urls.chapter(locale, name),
    locale,
  };
  const sections = sectionsOf(chapter).map(({ id, text, number }): CitedPart => {
    const place = number && strings.sectionReference(number);
    return {
      id: `${name}--${id}`,
      kind: 'section',
      title: text,
      place,
      path: urls.chapter(locale, name, id),
      locale,
    };
  });
  const figures = (await figuresOf(locale))
    .filter((figure) => figure.chapter.id === chapter.id)
    .map(({ id, kind, number, title }): CitedPart => {
      const place = figureStrings[`${kind}Reference`](number);
      return {
        id: `${name}--fig-${id}`,
        kind,
        title,
        place,
        path: urls.chapter(locale, name, `fig-${id}`),
        locale,
      };
    });
  return { whole, sections, figures };
}

/** The same parts in one list. */
export async function citedPartList(locale: Locale) {
  const { survey, chapters, systems } = await citedParts(locale);
  return [
    survey,
    ...chapters.flatMap(({ whole, sections, figures }) => [whole, ...sections, ...figures]),
    ...systems,
  ];
}
