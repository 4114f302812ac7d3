import type { Locale } from '~/i18n/index.ts';

/** Fingerprints of a section in both editions, as they were when the two were last compared. */
export type Collation = Record<string, Record<Locale, string>>;

/** Ids of the sections of an edition that did not change since they were compared, while the other’s did. */
export function sectionsBehind(recorded: Collation, current: Collation, locale: Locale) {
  const other = locale === 'en' ? 'zh' : 'en';
  return Object.entries(recorded)
    .filter(
      ([id, hashes]) =>
        current[id] && current[id][other] !== hashes[other] && current[id][locale] === hashes[locale],
    )
    .map(([id]) => id);
}

/** Ids of the sections that changed in either edition, or are new, since they were compared. */
export function sectionsChanged(recorded: Collation, current: Collation) {
  return Object.entries(current)
    .filter(([id, hashes]) => recorded[id]?.en !== hashes.en || recorded[id]?.zh !== hashes.zh)
    .map(([id]) => id);
}
