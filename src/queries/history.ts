import type { Locale } from '~/i18n/index.ts';
import { type ChapterEntry, chapterLocale, chapterName } from './chapters.ts';
import { records } from './records.ts';

/** What changed in a chapter and when, the latest first. */
export function historyOf(chapter: ChapterEntry) {
  return logOf(chapterName(chapter), chapterLocale(chapter));
}

/** What changed in the facts of the catalogue and when, the latest first. */
export function historyOfSystems(locale: Locale) {
  return logOf('systems', locale);
}

/** A log of changes by its name, the latest first. */
export async function logOf(name: string, locale: Locale) {
  const log = (await records('history')).find(({ id }) => id === name);
  if (!log) throw new Error(`E-HISTORY “${name}” has no log of changes. Add content/history/${name}.yaml.`);
  return log.data.changes
    .map(({ date, what }) => ({ date, what: what[locale] }))
    .toSorted((a, b) => b.date.localeCompare(a.date, 'en'));
}
