import type { Locale } from '~/i18n/index.ts';
import type { System } from '~/schema/system.ts';
import { type Bits, bitsOf, type Decoder, decoderOf, gib } from './decoder.ts';
import { architectureFields, known, sizesOf, statedSizes } from './facts.ts';

/** A figure for memory that the makers print. */
export interface Printed {
  bits: Bits;
  /** The number as printed. */
  value: number;
  unit: 'GB' | 'GiB';
  /** Tokens held in the cache when it was measured; 0 where the makers speak of the weights or do not say. */
  tokens: number;
  /** Whether somebody measured it; else it is what the makers ask for. */
  measured: boolean;
  /** Length of text from which on it counts: what makers ask for without a length holds for the longest they offer. */
  from: number;
}

/** What is known of a system that is to be run. */
export interface Subject extends Pick<Decoder, 'parameters' | 'layers' | 'heads' | 'kvHeads' | 'headSize'> {
  /** Parameters in token tables; 0 where they are not known. */
  embeddings: number;
  /** Whether the sizes account for the count of parameters. */
  exact: boolean;
  /** Longest context that its makers offer, and the one seen in training. */
  window?: number | undefined;
  trained?: number | undefined;
  printed: Printed[];
}

/** A decoder of the catalogue, and what its makers say of it. */
export interface Network extends Decoder, Subject {
  id: string;
  name: string;
  /** Names of other systems with the same sizes. */
  also: string[];
  /** Whether a size was read in a copy, or not confirmed at all. */
  doubt?: 'copy' | 'unconfirmed' | undefined;
  printed: Printed[];
}

/** The networks whose sizes account for their count of parameters; systems with the same sizes are one. */
export function networksOf(systems: readonly { id: string; data: System }[], locale: Locale): Network[] {
  const networks = new Map<string, Network>();
  for (const { id, data } of systems) {
    const network = networkOf(id, data, locale);
    if (!network) continue;
    const key = sizesKey(network);
    const same = networks.get(key);
    if (!same) {
      networks.set(key, network);
      continue;
    }
    same.also.push(network.name);
    same.window = Math.max(same.window ?? 0, network.window ?? 0) || undefined;
    same.trained = Math.max(same.trained ?? 0, network.trained ?? 0) || undefined;
    same.printed.push(...network.printed.filter((row) => !same.printed.some((other) => isEqual(row, other))));
  }
  return [...networks.values()];
}

/** Systems of equal sizes take equal memory, and what was measured of one holds for all. */
function sizesKey({ layers, heads, kvHeads, headSize, parameters }: Subject) {
  return [layers, heads, kvHeads * headSize, parameters].join();
}

/** What is known of each model that is to be run, by id, with the figures of all that have its sizes. */
export function subjectsOf(systems: readonly { id: string; data: System }[]): Map<string, Subject> {
  const own = systems.flatMap(({ id, data }) => {
    const subject = networkOf(id, data, 'en') ?? looseSubject(data);
    return subject ? [{ id, subject }] : [];
  });
  return new Map(
    own.map(({ id, subject }) => {
      const alike = own.filter(
        (other) => sizesKey(other.subject) === sizesKey(subject) && subject.layers > 0,
      );
      const shared = new Map(
        [...subject.printed, ...alike.flatMap((other) => other.subject.printed)].map((row) => [
          [row.bits, row.value, row.tokens].join(),
          row,
        ]),
      );
      return [id, { ...bare(subject), printed: [...shared.values()] }];
    }),
  );
}

// What the browser gets, without what the reckoning does not ask for.
function bare({ parameters, embeddings, layers, heads, kvHeads, headSize, exact, window, trained }: Subject) {
  return { parameters, embeddings, layers, heads, kvHeads, headSize, exact, window, trained };
}

// Without all sizes, the count of parameters still gives a floor, and a printed figure an answer.
function looseSubject(system: System): Subject | undefined {
  const parameters = known(system.parameters)[0]?.value ?? 0;
  const printed = printedBy(system);
  if (system.type !== 'model' || (parameters === 0 && printed.length === 0)) return undefined;
  return { ...statedSizes(system), parameters, embeddings: 0, exact: false, ...lengthsOf(system), printed };
}

function lengthsOf({ context }: System) {
  const longest = (values: readonly { value: number }[]) =>
    values.length > 0 ? Math.max(...values.map(({ value }) => value)) : undefined;
  return { window: longest(known(context?.configured)), trained: known(context?.trained)[0]?.value };
}

/** How far the sizes may miss the stated count: records round InternLM-20B to four digits. */
const tolerance = 0.002;

/** No record says whether blocks are gated or the token table is shared; one choice adds up to the count. */
const forms = ([2, 3] as const).flatMap((blocks) => ([1, 2] as const).map((tables) => ({ blocks, tables })));

/** The network of a system, or undefined where its sizes do not account for its count of parameters. */
export function networkOf(id: string, system: System, locale: Locale): Network | undefined {
  const { architecture } = system;
  const sizes = sizesOf(system);
  const count = known(system.parameters).find(({ status }) => status === 'computed')?.value;
  if (!sizes || !count) return undefined;

  const miss = ({ parameters }: Decoder) => Math.abs(count - parameters) / count;
  const best = known(architecture?.vocabulary)
    .flatMap(({ value }) => forms.map((form) => decoderOf({ ...sizes, vocabulary: value }, form)))
    .toSorted((a, b) => miss(a) - miss(b))[0];
  if (!best || miss(best) > tolerance) return undefined;

  return {
    id,
    name: system.name[locale],
    also: [],
    ...best,
    parameters: count,
    exact: true,
    ...lengthsOf(system),
    doubt: doubtOf(system),
    printed: printedBy(system),
  };
}

const unsure: readonly string[] = ['secondary', 'inferred', 'recalled', 'disputed'];

function doubtOf({ architecture }: System): Network['doubt'] {
  const statuses = architectureFields
    .filter((field) => field !== 'head_size' && field !== 'vocabulary')
    .map((field) => known(architecture?.[field])[0]?.status ?? '');
  if (statuses.some((status) => unsure.includes(status))) return 'unconfirmed';
  return statuses.includes('copy') ? 'copy' : undefined;
}

/** The figures for inference that a record has, at a precision of whole bits. */
function printedBy(system: System): Printed[] {
  return system.memory.flatMap(({ id, precision, bytes, unit, purpose, status }) => {
    const bits = bitsOf(precision);
    if (purpose !== 'inference' || !bits) return [];
    const tokens = Number(/-(\d{4,})$/.exec(id)?.[1] ?? 0);
    const measured = status === 'measured';
    return {
      bits,
      value: Math.round((bytes / (unit === 'GiB' ? gib : 1e9)) * 100) / 100,
      unit: unit === 'GiB' ? 'GiB' : 'GB',
      tokens,
      measured,
      from: tokens || (measured ? 0 : (lengthsOf(system).window ?? 0)),
    };
  });
}

function isEqual(one: Printed, other: Printed) {
  return one.bits === other.bits && one.value === other.value && one.tokens === other.tokens;
}
