import type { Locale } from '~/i18n/index.ts';
import type { System } from '~/schema/system.ts';
import { known } from './facts.ts';

/** Bits that one weight takes. */
export type Bits = 16 | 8 | 4;

/** A figure for memory that the makers print. */
export interface Printed {
  bits: Bits;
  /** The number as printed. */
  value: number;
  unit: 'GB' | 'GiB';
  /** Tokens held in the cache when it was measured; 0 where the makers speak of the weights or do not say. */
  tokens: number;
}

/** The sizes of a network as far as memory and arithmetic need them. */
export interface Machine {
  id: string;
  name: string;
  /** Names of other systems with the same sizes. */
  also: string[];
  parameters: number;
  /** Parameters in token tables, which quantisation leaves at 16 bits. */
  embeddings: number;
  layers: number;
  width: number;
  heads: number;
  /** Width of the keys of one layer; that of the values is the same. */
  keys: number;
  /** Parameters in the matrices of the layers, without norms and biases. */
  matrices: number;
  /** Longest context that the makers offer, where they say. */
  window?: number | undefined;
  /** Whether a size was read in a copy, or not confirmed at all. */
  doubt?: 'copy' | 'unconfirmed' | undefined;
  printed: Printed[];
}

/** Bytes in a GiB. */
export const gib = 2 ** 30;

/** Bytes of the weights; token tables stay at 16 bits. */
export function weightBytes(
  { parameters, embeddings }: Pick<Machine, 'parameters' | 'embeddings'>,
  bits: Bits,
) {
  return ((parameters - embeddings) * bits) / 8 + embeddings * 2;
}

/** Bytes of the key-value cache at 16 bits. */
export function cacheBytes({ layers, keys }: Pick<Machine, 'layers' | 'keys'>, tokens: number, batch = 1) {
  return 2 * layers * keys * 2 * tokens * batch;
}

/** The models whose sizes account for their count of parameters; those with the same sizes are one. */
export function machinesOf(systems: readonly { id: string; data: System }[], locale: Locale): Machine[] {
  const machines = new Map<string, Machine>();
  for (const { id, data } of systems) {
    const machine = machineOf(id, data, locale);
    if (!machine) continue;
    const key = [machine.layers, machine.width, machine.keys, machine.parameters].join();
    const same = machines.get(key);
    if (!same) {
      machines.set(key, machine);
      continue;
    }
    same.also.push(machine.name);
    same.window = Math.max(same.window ?? 0, machine.window ?? 0) || undefined;
    same.printed.push(
      ...machine.printed.filter((row) => !same.printed.some((other) => isDeepEqual(row, other))),
    );
  }
  return [...machines.values()];
}

/** How far the sizes may miss the stated count: records round InternLM-20B to four digits. */
const tolerance = 0.002;

function machineOf(id: string, system: System, locale: Locale): Machine | undefined {
  const { architecture } = system;
  const layers = known(architecture?.layers)[0];
  const width = known(architecture?.hidden_size)[0];
  const heads = known(architecture?.heads)[0];
  const shared = known(architecture?.kv_heads)[0];
  const size = known(architecture?.head_size)[0];
  const inner = known(architecture?.ffn_size)[0];
  const count = known(system.parameters).find(({ status }) => status === 'computed');
  if (!layers || !width || !heads || !shared || !size || !inner || !count) return undefined;

  // Records do not say whether the block is gated or the token table shared; only one choice adds up to the count.
  const keys = shared.value * size.value;
  const choices = known(architecture?.vocabulary).flatMap(({ value }) =>
    [2, 3].flatMap((blocks) =>
      [1, 2].map((tables) => ({ embeddings: tables * value * width.value, matrices: matricesOf(blocks) })),
    ),
  );
  const best = choices.toSorted((a, b) => missOf(a) - missOf(b))[0];
  if (!best || missOf(best) > tolerance) return undefined;

  function matricesOf(blocks: number) {
    return layers && width && inner
      ? layers.value * (2 * width.value ** 2 + 2 * width.value * keys + blocks * width.value * inner.value)
      : 0;
  }
  function missOf({ embeddings, matrices }: { embeddings: number; matrices: number }) {
    return count ? Math.abs(count.value - embeddings - matrices) / count.value : 1;
  }

  const windows = known(system.context?.configured).map(({ value }) => value);
  return {
    id,
    name: system.name[locale],
    also: [],
    parameters: count.value,
    ...best,
    layers: layers.value,
    width: width.value,
    heads: heads.value,
    keys,
    window: windows.length > 0 ? Math.max(...windows) : undefined,
    doubt: doubtOf([layers, width, heads, shared, inner].map(({ status }) => status)),
    printed: system.memory.flatMap((row) => printedOf(row) ?? []),
  };
}

function doubtOf(statuses: readonly string[]): Machine['doubt'] {
  if (statuses.some((status) => ['secondary', 'inferred', 'recalled', 'disputed'].includes(status)))
    return 'unconfirmed';
  return statuses.includes('copy') ? 'copy' : undefined;
}

function printedOf({ id, precision, bytes, unit, purpose }: System['memory'][number]): Printed | undefined {
  const bits = bitsOf(precision);
  if (purpose !== 'inference' || !bits) return undefined;
  const tokens = Number(/-(\d{4,})$/.exec(id)?.[1] ?? 0);
  return {
    bits,
    value: Math.round((bytes / (unit === 'GiB' ? gib : 1e9)) * 100) / 100,
    unit: unit === 'GiB' ? 'GiB' : 'GB',
    tokens,
  };
}

function bitsOf(precision: string): Bits | undefined {
  if (/int4|4.?bit/i.test(precision)) return 4;
  if (/int8|8.?bit/i.test(precision)) return 8;
  return /fp16|bf16|bfloat16|16.?bit/i.test(precision) ? 16 : undefined;
}

function isDeepEqual(one: Printed, other: Printed) {
  return one.bits === other.bits && one.value === other.value && one.tokens === other.tokens;
}
