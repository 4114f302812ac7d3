import { type Locale, stringsFor } from '~/i18n/index.ts';
import type { FeedEntry } from '~/lib/atom.ts';
import { urls } from '~/lib/urls.ts';
import { chapterName, chaptersOf } from './chapters.ts';
import { historyOf } from './history.ts';
import { records } from './records.ts';

/** Corrections of the article and changes of the chapters, the latest first. */
export async function changesOf(locale: Locale): Promise<FeedEntry[]> {
  const { feed } = stringsFor(locale);
  const errata = (await records('errata')).map(({ id, data }) => ({
    order: data.number,
    path: urls.page(locale, 'errata', id),
    title: feed.erratum(data.number, data.said[locale]),
    date: data.corrected,
    text: [data.holds[locale], data.why[locale]],
  }));
  const chapters = (await chaptersOf(locale)).map(async (chapter) =>
    (await historyOf(chapter)).map(({ date, what }, index, { length }) => ({
      order: length - index,
      path: urls.chapter(locale, chapterName(chapter), `change-${date}`),
      title: feed.change(chapter.data.title, date),
      date,
      text: [what],
    })),
  );
  const all = [...(await Promise.all(chapters)).flat(), ...errata];
  return all.toSorted((a, b) => b.date.localeCompare(a.date, 'en') || b.order - a.order);
}
