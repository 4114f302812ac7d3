import { precisions } from '~/domain/decoder.ts';
import { type FactValue, factGroups } from '~/domain/fact-rows.ts';
import type { Margins } from '~/domain/fits.ts';
import { licencesThenAndNow } from '~/domain/licences.ts';
import type { Subject } from '~/domain/networks.ts';
import { tokensOfCard } from '~/domain/system-memory.ts';
import { cardCell } from '~/features/catalogue/view.ts';
import { finderWords } from '~/features/catalogue/words.ts';
import { type Locale, stringsFor } from '~/i18n/index.ts';
import type { System } from '~/schema/system.ts';
import { urls } from '~/urls.ts';

/** A fact of a system as the comparison shows it. */
export interface ComparedRow {
  /** What makes two rows of different systems the same line: the group, the fact and, for a score, its conditions. */
  key: string;
  group: string;
  label: string;
  values: {
    text: string;
    /** The value where it is a number that a bar can show. */
    number?: number | undefined;
    beside?: string | undefined;
    status?: string | undefined;
    anchor: string;
  }[];
}

/** What the comparison loads for one system. */
export interface ComparedSystem {
  id: string;
  name: string;
  href: string;
  rows: ComparedRow[];
}

/** A system with all its facts in the words of an edition, for the comparison. */
export function comparedSystem(
  id: string,
  system: System,
  fitting: { subject: Subject | undefined; margins: Margins },
  locale: Locale,
): ComparedSystem {
  const { unknown, systems, punctuation } = stringsFor(locale);
  const first = [...commercialRows(system, locale), ...cardRows(system, fitting, locale)];
  const rows = new Map(first.map((row) => [row.key, row]));
  for (const { title: group, rows: facts } of factGroups(system, locale)) {
    const isScore = group === systems.groups.results;
    for (const { anchor, label: fact, values, unknown: kind } of facts) {
      // Scores stand on one line only where they were reached under the same conditions.
      const label = isScore ? [fact, values[0]?.alternative].filter(Boolean).join(punctuation.comma) : fact;
      const key = `${group} ${label}`;
      const row = rows.get(key) ?? { key, group, label, values: [] };
      if (kind) row.values.push({ text: unknown[kind as keyof typeof unknown], anchor });
      for (const value of values) {
        const beside = isScore ? undefined : besideOf(value, values.length > 1, locale);
        const { text, number, status } = value;
        row.values.push({ text, number, beside, status, anchor });
      }
      rows.set(key, row);
    }
  }
  return { id, name: system.name[locale], href: urls.system(locale, id), rows: [...rows.values()] };
}

// The answers on two days stand first, so that each line is true of one day for all systems.
function commercialRows(system: System, locale: Locale): ComparedRow[] {
  const { systems, catalogue } = stringsFor(locale);
  const { then, now = then } = licencesThenAndNow(system);
  const group = systems.groups.terms;
  const answers = [
    [catalogue.facets.commercial, then],
    [catalogue.facets.now, now],
  ] as const;
  return answers.flatMap(([label, licence]) => {
    if (!licence) return [];
    const { commercial, status, index } = licence;
    const value = { text: systems.commercial[commercial], status, anchor: `commercial-${index}` };
    return [{ key: `${group} ${label}`, group, label, values: [value] }];
  });
}

// The smallest cards for one length of text, so that a line is true of the same for all systems.
function cardRows(
  system: System,
  { subject, margins }: { subject: Subject | undefined; margins: Margins },
  locale: Locale,
): ComparedRow[] {
  const { systems } = stringsFor(locale);
  const group = systems.groups.memory;
  // Without a count of parameters there is no figure of memory, only what the makers say.
  const anchor = subject?.parameters ? 'memory' : `memory-${system.memory[0]?.id}`;
  return precisions.flatMap((bits) => {
    const asked = { bits, tokens: tokensOfCard, runtime: 'makers' } as const;
    const { text, need, value, mark } = cardCell(subject, asked, margins, finderWords[locale]);
    if (!value) return [];
    const label = systems.smallestCard(bits);
    const cell = { text: text + mark, beside: `${need} GiB`, number: Number(value), status: 'computed' };
    return [{ key: `${group} ${label}`, group, label, values: [{ ...cell, anchor }] }];
  });
}

// One of several values says what sets it apart: when it holds, what it is of, or how it is known.
function besideOf({ alternative, period, note, status }: FactValue, isOneOfSeveral: boolean, locale: Locale) {
  const { punctuation, status: statuses } = stringsFor(locale);
  const said = [period, alternative].filter(Boolean).join(punctuation.semicolon);
  return said || (isOneOfSeveral ? (note?.[locale] ?? statuses[status]) : undefined);
}
