import type { Locale } from '~/i18n/index.ts';
import { chapterName, chaptersOf, sectionNamed, sectionsOf } from './chapters.ts';
import { recordNamed, records } from './records.ts';

/** All statements of the article in its order, each with its correction and the section that treats it. */
export async function statementsOf(locale: Locale) {
  const statements = (await records('statements')).toSorted((a, b) => a.data.order - b.data.order);
  return Promise.all(
    statements.map(async ({ id, data }) => ({
      id,
      data,
      erratum: data.erratum && (await recordNamed('errata', data.erratum.id)),
      place: await sectionNamed(locale, data.treated),
      works: await Promise.all(data.references.map((work) => recordNamed('references', work.id))),
    })),
  );
}

/** The statements of the article about one system, in its order. */
export async function statementsAbout(id: string, locale: Locale) {
  return (await statementsOf(locale)).filter(({ data }) => data.systems?.some((system) => system.id === id));
}

/** The sections of every chapter of an edition with the statements that each treats. */
export async function statementsBySection(locale: Locale) {
  const statements = await statementsOf(locale);
  return Promise.all(
    (await chaptersOf(locale)).map(async (chapter) => {
      const name = chapterName(chapter);
      const treatedIn = (id: string) => statements.filter(({ data }) => data.treated === `${name}#${id}`);
      return {
        name,
        title: chapter.data.title,
        sections: sectionsOf(chapter).map((section) => ({
          ...section,
          statements: treatedIn(section.id),
        })),
      };
    }),
  );
}
