import type { Locale } from '~/i18n/index.ts';
import type { System } from '~/schema/system.ts';
import { cacheBytes, type Sizes } from './decoder.ts';
import {
  type ByteUnit,
  formatBytes,
  formatCount,
  formatDay,
  formatDigits,
  formatNumber,
  formatShort,
} from './units.ts';

/** The numbers of an architecture by the names of their fields, with what each counts. */
export const architectureUnits = {
  layers: 'layers',
  hidden_size: 'numbers',
  heads: 'heads',
  kv_heads: 'heads',
  head_size: 'numbers',
  ffn_size: 'numbers',
  vocabulary: 'tokens',
} as const;

type ArchitectureField = keyof typeof architectureUnits;

/** The fields of an architecture that hold numbers, in the order of the record. */
export const architectureFields = Object.keys(architectureUnits) as ArchitectureField[];

/** Names under which a chapter may ask for a fact of a system. */
export const factNames = [
  'released',
  'parameters',
  'tokens',
  'context.trained',
  'context.configured',
  ...architectureFields.map((field) => `architecture.${field}` as const),
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

/** The sizes of a system, or undefined where its record lacks one of them. */
export function sizesOf(system: Pick<System, 'architecture'>): Sizes | undefined {
  const sizes = statedSizes(system);
  return Object.values(sizes).every((size) => size > 0) ? sizes : undefined;
}

/** Bytes of key-value cache that one token takes at 16 bits, or undefined where the record lacks a size. */
export function cachePerToken(system: Pick<System, 'architecture'>) {
  return cacheBytes(statedSizes(system)) || undefined;
}

/** The sizes that a record states, 0 where it states none. */
export function statedSizes({ architecture }: Pick<System, 'architecture'>): Sizes {
  const size = (field: ArchitectureField) => known(architecture?.[field])[0]?.value ?? 0;
  return {
    layers: size('layers'),
    hiddenSize: size('hidden_size'),
    heads: size('heads'),
    kvHeads: size('kv_heads'),
    headSize: size('head_size'),
    ffnSize: size('ffn_size'),
    vocabulary: size('vocabulary'),
  };
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
