import type { Locale } from '~/i18n/index.ts';
import type { System } from '~/schema/system.ts';
import { cacheBytesPerToken } from './memory.ts';
import {
  type ByteUnit,
  formatBytes,
  formatCount,
  formatDay,
  formatDigits,
  formatNumber,
  formatShort,
} from './units.ts';

/** Names under which a chapter may ask for a fact of a system. */
export const factNames = [
  'released',
  'parameters',
  'tokens',
  'context.trained',
  'context.configured',
  'architecture.layers',
  'architecture.hidden_size',
  'architecture.heads',
  'architecture.kv_heads',
  'architecture.head_size',
  'architecture.ffn_size',
  'architecture.vocabulary',
  'cache',
  'memory',
  'results',
] as const;

export type FactName = (typeof factNames)[number];

type Event = System['events'][number];

/** How a fact is known and where it can be read. */
export type Provenance = Pick<Event, 'status' | 'sources' | 'as_of' | 'note'>;

/** A value of a system in base units, with its provenance. */
export type Fact = Provenance &
  (
    | { kind: 'count' | 'bytes-computed' | 'score'; value: number }
    | { kind: 'bytes'; value: number; unit: ByteUnit }
    | { kind: 'day'; value: string }
  );

/** The events that make a system available, as against those that change it. */
const releases: readonly Event['kind'][] = [
  'weights-released',
  'data-released',
  'code-released',
  'announced',
];

/** The first release of a system, or its announcement where nothing was released. */
export function releaseOf({ events }: Pick<System, 'events'>) {
  for (const kind of releases) {
    const found = events
      .filter((event) => event.kind === kind)
      .toSorted((a, b) => a.date.localeCompare(b.date, 'en'))[0];
    if (found) return found;
  }
  return undefined;
}

/** The claims of a field, an empty list where the value is unknown. */
export function known<Claim>(field: readonly Claim[] | string | undefined): readonly Claim[] {
  return typeof field === 'string' || field === undefined ? [] : field;
}

/** Bytes of key-value cache that one token takes at 16 bits, or undefined where the record lacks a size. */
export function cachePerToken({ architecture }: Pick<System, 'architecture'>) {
  const layers = known(architecture?.layers)[0]?.value;
  const kvHeads = known(architecture?.kv_heads)[0]?.value;
  const headSize = known(architecture?.head_size)[0]?.value;
  return layers && kvHeads && headSize ? cacheBytesPerToken({ layers, kvHeads, headSize }) : undefined;
}

/** The fact of a system that a chapter names, or undefined where the record does not have it. */
export function factOf(system: System, name: FactName, row?: string): Fact | undefined {
  if (name === 'released') {
    const release = releaseOf(system);
    return release && { kind: 'day', value: release.date, ...provenanceOf(release) };
  }
  if (name === 'memory') {
    const found = system.memory.find(({ id }) => id === row);
    return found && { kind: 'bytes', value: found.bytes, unit: found.unit, ...provenanceOf(found) };
  }
  if (name === 'results') {
    const found = system.results.find(({ id }) => id === row);
    return found && { kind: 'score', value: found.score, ...provenanceOf(found) };
  }
  if (name === 'cache') {
    const value = cachePerToken(system);
    return value ? { kind: 'bytes-computed', value, status: 'computed', sources: [] } : undefined;
  }
  const claim = countClaims(system, name)[0];
  return claim && { kind: 'count', value: claim.value, ...provenanceOf(claim) };
}

function countClaims(system: System, name: Exclude<FactName, 'released' | 'memory' | 'results' | 'cache'>) {
  const [group, field = ''] = name.split('.');
  if (group === 'context')
    return known(field === 'trained' ? system.context?.trained : system.context?.configured);
  if (group === 'architecture') return known(system.architecture?.[field as 'layers']);
  return known(name === 'tokens' ? system.tokens : system.parameters);
}

/** A fact as a sentence of the edition shows it. */
export function formatFact(fact: Fact, name: FactName, locale: Locale) {
  switch (fact.kind) {
    case 'day':
      return formatDay(fact.value, locale);
    case 'bytes':
      return formatBytes(fact.value, fact.unit);
    case 'bytes-computed':
      return formatBytes(fact.value, 'KiB');
    case 'score':
      return formatNumber(fact.value);
    default:
      return isScaled(name) ? formatCount(fact.value, locale) : formatDigits(fact.value, locale);
  }
}

/** A fact in the notation of tables: 6.2B, 2,048, 2023-03-14. */
export function formatFactShort(fact: Fact, name: FactName, locale: Locale) {
  if (fact.kind === 'day') return fact.value;
  if (fact.kind === 'count' && isScaled(name)) return formatShort(fact.value);
  return formatFact(fact, name, locale);
}

/** Other ways to write the same count, for the reader who thinks in them: 62 亿, 6.2B, 6,200,000,000. */
export function otherNotations(fact: Fact, name: FactName, locale: Locale) {
  if (fact.kind !== 'count' || !isScaled(name)) return [];
  const other = locale === 'en' ? 'zh' : 'en';
  return [
    { text: formatCount(fact.value, other), locale: other },
    { text: formatShort(fact.value), locale },
    { text: new Intl.NumberFormat('en').format(fact.value), locale },
  ] as const;
}

function isScaled(name: FactName) {
  return name === 'parameters' || name === 'tokens';
}

function provenanceOf({ status, sources, as_of, note }: Provenance): Provenance {
  return { status, sources, ...(as_of && { as_of }), ...(note && { note }) };
}
