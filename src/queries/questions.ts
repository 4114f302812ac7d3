import type { Locale } from '~/i18n/index.ts';
import { urls } from '~/urls.ts';
import { chapterName, sectionNamed } from './chapters.ts';
import { records } from './records.ts';

/** The open questions of the outlook in their order, each with the address of its section. */
export async function openQuestions(locale: Locale) {
  const questions = (await records('questions')).toSorted((a, b) => a.data.order - b.data.order);
  return Promise.all(
    questions.map(async ({ id, data }) => {
      const { chapter, section } = await sectionNamed(locale, data.section);
      return { id, data, href: urls.chapter(locale, chapterName(chapter), section?.id) };
    }),
  );
}
