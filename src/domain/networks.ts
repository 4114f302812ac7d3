import type { Locale } from '~/i18n/index.ts';
import type { System } from '~/schema/system.ts';
import { type Bits, bitsOf, type Decoder, decoderOf, gib } from './decoder.ts';
import { architectureFields, known, sizesOf } from './facts.ts';

/** A figure for memory that the makers print. */
export interface Printed {
  bits: Bits;
  /** The number as printed. */
  value: number;
  unit: 'GB' | 'GiB';
  /** Tokens held in the cache when it was measured; 0 where the makers speak of the weights or do not say. */
  tokens: number;
}

/** A decoder of the catalogue, and what its makers say of it. */
export interface Network extends Decoder {
  id: string;
  name: string;
  /** Names of other systems with the same sizes. */
  also: string[];
  /** Longest context that the makers offer, where they say. */
  window?: number | undefined;
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
    const { layers, hiddenSize, kvHeads, headSize, parameters } = network;
    const key = [layers, hiddenSize, kvHeads * headSize, parameters].join();
    const same = networks.get(key);
    if (!same) {
      networks.set(key, network);
      continue;
    }
    same.also.push(network.name);
    same.window = Math.max(same.window ?? 0, network.window ?? 0) || undefined;
    same.printed.push(...network.printed.filter((row) => !same.printed.some((other) => isEqual(row, other))));
  }
  return [...networks.values()];
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

  const windows = known(system.context?.configured).map(({ value }) => value);
  return {
    id,
    name: system.name[locale],
    also: [],
    ...best,
    parameters: count,
    window: windows.length > 0 ? Math.max(...windows) : undefined,
    doubt: doubtOf(system),
    printed: system.memory.flatMap((row) => printedOf(row) ?? []),
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

/** A figure for inference as it is set beside a network, or undefined for another purpose or precision. */
export function printedOf({
  id,
  precision,
  bytes,
  unit,
  purpose,
}: System['memory'][number]): Printed | undefined {
  const bits = bitsOf(precision);
  if (purpose !== 'inference' || !bits) return undefined;
  return {
    bits,
    value: Math.round((bytes / (unit === 'GiB' ? gib : 1e9)) * 100) / 100,
    unit: unit === 'GiB' ? 'GiB' : 'GB',
    tokens: Number(/-(\d{4,})$/.exec(id)?.[1] ?? 0),
  };
}

function isEqual(one: Printed, other: Printed) {
  return one.bits === other.bits && one.value === other.value && one.tokens === other.tokens;
}
