import { type ChapterEntry, chapterLocale, chapterName } from './chapters.ts';
import { records } from './records.ts';

/** What changed in a chapter and when, the latest first. */
export async function historyOf(chapter: ChapterEntry) {
  const name = chapterName(chapter);
  const log = (await records('history')).find(({ id }) => id === name);
  if (!log) throw new Error(`E-HISTORY The chapter “${name}” has no log of changes. Add content/history/${name}.yaml.`);
  const locale = chapterLocale(chapter);
  return log.data.changes.map(({ date, what }) => ({ date, what: what[locale] })).toSorted((a, b) => b.date.localeCompare(a.date, 'en'));
}
