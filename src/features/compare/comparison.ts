import { factGroups } from '~/domain/fact-rows.ts';
import { type Locale, stringsFor } from '~/i18n/index.ts';
import type { System } from '~/schema/system.ts';
import { urls } from '~/urls.ts';

/** A fact of a system as the comparison shows it. */
export interface ComparedRow {
  /** What makes two rows of different systems the same line: the group, the fact and, for a score, its conditions. */
  key: string;
  group: string;
  label: string;
  values: { text: string; beside?: string | undefined; status?: string | undefined; anchor: string }[];
}

/** What the comparison loads for one system. */
export interface ComparedSystem {
  id: string;
  name: string;
  href: string;
  rows: ComparedRow[];
}

/** A system with all its facts in the words of an edition, for the comparison. */
export function comparedSystem(id: string, system: System, locale: Locale): ComparedSystem {
  const { unknown, systems, punctuation } = stringsFor(locale);
  const rows = new Map<string, ComparedRow>();
  for (const { title: group, rows: facts } of factGroups(system, locale)) {
    const isScore = group === systems.groups.results;
    for (const { anchor, label: fact, values, unknown: kind } of facts) {
      // Scores stand on one line only where they were reached under the same conditions.
      const label = isScore ? [fact, values[0]?.alternative].filter(Boolean).join(punctuation.comma) : fact;
      const key = `${group} ${label}`;
      const row = rows.get(key) ?? { key, group, label, values: [] };
      if (kind) row.values.push({ text: unknown[kind as keyof typeof unknown], anchor });
      for (const { text, alternative, status } of values)
        row.values.push({ text, beside: isScore ? undefined : alternative, status, anchor });
      rows.set(key, row);
    }
  }
  return { id, name: system.name[locale], href: urls.system(locale, id), rows: [...rows.values()] };
}
