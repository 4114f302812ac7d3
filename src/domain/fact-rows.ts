import { type Locale, type Strings, stringsFor } from '~/i18n/index.ts';
import { punctuation } from '~/i18n/punctuation.ts';
import type { System } from '~/schema/system.ts';
import { fieldsOf, type Value } from './claims.ts';
import { cachePerToken, known, type Provenance, releaseOf } from './facts.ts';
import { formatBytes, formatCount, formatDay, formatDigits, formatNumber, formatShort } from './units.ts';

/** One value of a row with its provenance. */
export interface FactValue extends Provenance {
  text: string;
  /** The value where it is a number, in base units. */
  number?: number | undefined;
  /** The same value in another notation, or the protocol of a score. */
  alternative?: string | undefined;
  /** From when until when it holds, where another row says so on the system's page. */
  period?: string | undefined;
  /** How a rival value stands to the first one: the same, within five per cent, or another. */
  relation?: '=' | '≈' | '≠' | undefined;
}

/** A line of a fact table: rival values, the first to be shown first, or the kind of not knowing. */
export interface FactRow {
  anchor: string;
  label: string;
  values: FactValue[];
  unknown?: string | undefined;
  /** Whether the sources contradict one another. */
  differs?: boolean | undefined;
}

/** A titled part of a fact table. */
export interface FactGroup {
  title: string;
  rows: FactRow[];
}

/** All facts of a system in the order of its page; groups without rows are left out. */
export function factGroups(system: System, locale: Locale): FactGroup[] {
  const strings = stringsFor(locale);
  const { groups } = strings.systems;
  const all = [
    { title: groups.release, rows: releaseRows(system, locale, strings) },
    { title: groups.architecture, rows: architectureRows(system, locale, strings) },
    { title: groups.terms, rows: licenceRows(system, locale, strings) },
    { title: groups.memory, rows: memoryRows(system, locale, strings) },
    { title: groups.results, rows: resultRows(system, locale, strings) },
  ];
  return all.filter(({ rows }) => rows.length > 0);
}

function releaseRows(system: System, locale: Locale, { systems }: Strings) {
  const release = releaseOf(system);
  // An anchor counts the events as they were recorded, so a later record of an earlier day moves none.
  const events = system.events.map((event, index) => ({
    date: event.date,
    row: {
      anchor: event === release ? 'released' : `event-${index + 1}`,
      label: systems.event[event.kind],
      values: [{ ...event, text: formatDay(event.date, locale), alternative: event.what?.[locale] }],
    },
  }));
  return [
    ...events.toSorted((a, b) => a.date.localeCompare(b.date, 'en')).map(({ row }) => row),
    ...claimRows(system, locale, (path) => !path.startsWith('architecture.')),
  ];
}

function architectureRows(system: System, locale: Locale, { facts }: Strings): FactRow[] {
  const rows = claimRows(system, locale, (path) => path.startsWith('architecture.'));
  const cache = cachePerToken(system);
  if (!cache) return rows;
  const text = formatBytes(cache, 'KiB');
  return [
    ...rows,
    { anchor: 'cache', label: facts.cache, values: [{ text, status: 'computed', sources: [] }] },
  ];
}

function licenceRows(system: System, locale: Locale, { systems }: Strings): FactRow[] {
  return system.licences.flatMap((licence, index) => {
    const days = [
      licence.from && systems.from(formatDay(licence.from, locale)),
      licence.until && systems.until(formatDay(licence.until, locale)),
    ];
    const period = days.filter(Boolean).join(punctuation[locale].comma) || undefined;
    const label = systems.fields[licence.of];
    return [
      {
        anchor: `licence-${index + 1}`,
        label,
        values: [
          {
            ...licence,
            text: licence.name[locale],
            alternative: period,
          },
        ],
      },
      {
        anchor: `commercial-${index + 1}`,
        label: systems.commercialOf[licence.of],
        values: [
          {
            status: licence.status,
            sources: licence.sources,
            text: systems.commercial[licence.commercial],
            alternative: licence.conditions?.[locale],
            period,
          },
        ],
        differs: licence.commercial === 'unclear',
      },
    ];
  });
}

function memoryRows(system: System, locale: Locale, { systems }: Strings): FactRow[] {
  // What running takes comes before what tuning takes.
  const rows = system.memory.toSorted((a, b) => a.purpose.localeCompare(b.purpose, 'en'));
  return rows.map((row) => ({
    anchor: `memory-${row.id}`,
    label: `${row.precision}${punctuation[locale].comma}${systems.purpose[row.purpose]}`,
    values: [
      {
        ...row,
        text: formatBytes(row.bytes, row.unit),
        number: row.bytes,
        alternative: row.condition?.[locale],
      },
    ],
  }));
}

function resultRows(system: System, locale: Locale, { systems }: Strings): FactRow[] {
  return system.results.map((row) => ({
    anchor: `results-${row.id}`,
    label: row.split ? `${row.benchmark} (${row.split})` : row.benchmark,
    values: [
      {
        ...row,
        text: formatNumber(row.score),
        number: row.score,
        alternative: [
          row.shots === undefined ? systems.shotsUnknown : systems.shots(row.shots),
          row.protocol?.[locale],
          systems.role[row.role],
          systems.reporter[row.reporter],
        ]
          .filter(Boolean)
          .join(punctuation[locale].comma),
      },
    ],
  }));
}

function claimRows(system: System, locale: Locale, isWanted: (path: string) => boolean): FactRow[] {
  const { facts, systems } = stringsFor(locale);
  const labels: Record<string, string> = { ...systems.fields, ...facts };
  return fieldsOf(system).flatMap(({ path, claims }) => {
    if (claims === undefined || !isWanted(path)) return [];
    const list = known(claims);
    const values = list.map((claim, index) => ({
      ...claim,
      ...shown(claim.value, path, locale),
      number: typeof claim.value === 'number' ? claim.value : undefined,
      relation: index > 0 ? relationOf(claim.value, list[0]?.value) : undefined,
    }));
    return {
      anchor: path.replace('.', '-'),
      label: labels[path] ?? labels[path.split('.')[1] ?? ''] ?? path,
      values,
      unknown: typeof claims === 'string' ? claims : undefined,
      differs: list.some(({ status }) => status === 'disputed'),
    };
  });
}

function shown(value: Value, path: string, locale: Locale): { text: string; alternative?: string } {
  if (Array.isArray(value)) return { text: value.join(punctuation[locale].list) };
  if (typeof value === 'object') return { text: value[locale] };
  if (path !== 'parameters' && path !== 'tokens') return { text: formatDigits(value, locale) };
  const digits = new Intl.NumberFormat('en').format(value);
  return { text: formatCount(value, locale), alternative: `${formatShort(value)} = ${digits}` };
}

/** A count that was computed from the architecture never meets a rounded one exactly. */
const closeEnough = 0.05;

function relationOf(value: unknown, first: unknown): FactValue['relation'] {
  if (typeof value !== 'number' || typeof first !== 'number') return undefined;
  if (value === first) return '=';
  return Math.abs(value - first) <= first * closeEnough ? '≈' : '≠';
}
