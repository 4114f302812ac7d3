import type { FeedEntry } from '~/domain/atom.ts';
import { type Locale, stringsFor } from '~/i18n/index.ts';
import { urls } from '~/urls.ts';
import { chapterName, chaptersOf } from './chapters.ts';
import { historyOf, historyOfSystems, logOf } from './history.ts';
import { records } from './records.ts';
import { sourceLinks } from './sources.ts';

/** Corrections of the article and changes of the chapters, the catalogue and the site, the latest first; the part of the survey that changed stands beside the title. */
export async function changesOf(locale: Locale): Promise<(FeedEntry & { part: string })[]> {
  const { feed, systems, changes: site } = stringsFor(locale);
  const errata = await Promise.all(
    (await records('errata')).map(async ({ id, data }) => ({
      order: data.number,
      path: urls.page(locale, 'errata', id),
      part: feed.erratum(data.number, data.said[locale]),
      title: feed.erratum(data.number, data.said[locale]),
      date: data.corrected,
      text: [data.holds[locale], data.why[locale]],
      corrected: {
        before: data.said[locale],
        after: data.holds[locale],
        sources: (await sourceLinks(data.sources, locale)).flatMap(({ href }) => href ?? []),
      },
    })),
  );
  const logs = [
    ...(await chaptersOf(locale)).map((chapter) => ({
      title: chapter.data.title,
      changes: historyOf(chapter),
      pathOf: (anchor: string) => urls.chapter(locale, chapterName(chapter), anchor),
    })),
    {
      title: systems.title,
      changes: historyOfSystems(locale),
      pathOf: (anchor: string) => urls.page(locale, 'systems', anchor),
    },
    {
      title: site.title,
      changes: logOf('site', locale),
      pathOf: (anchor: string) => urls.page(locale, 'changes', anchor),
    },
  ];
  const changes = logs.map(async ({ title, changes, pathOf }) =>
    (await changes).map(({ date, what }, index, { length }) => ({
      order: length - index,
      path: pathOf(`change-${date}`),
      part: title,
      title: feed.change(title, date),
      date,
      text: [what],
    })),
  );
  const all = [...(await Promise.all(changes)).flat(), ...errata];
  return all.toSorted((a, b) => b.date.localeCompare(a.date, 'en') || b.order - a.order);
}
