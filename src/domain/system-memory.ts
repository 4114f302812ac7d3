import type { System } from '~/schema/system.ts';
import { cachePerToken, known } from './facts.ts';

const gib = 2 ** 30;

/** Bits per number for which the memory of a system is drawn. */
const precisions = [16, 8, 4] as const;

/** Memory at one precision, in GiB. */
export interface MemoryRow {
  bits: number;
  weights: number;
  cache: number;
  /** What the makers measured or ask for at this precision. */
  measured: number | undefined;
}

/** What the weights take at three precisions and the cache of one full window at 16 bits, or undefined where the parameters are not known. */
export function systemMemory(system: System) {
  const parameters = known(system.parameters)[0]?.value;
  if (system.type !== 'model' || !parameters) return undefined;
  const context = known(system.context?.configured)[0]?.value ?? known(system.context?.trained)[0]?.value;
  const perToken = cachePerToken(system);
  const cache = context && perToken ? (context * perToken) / gib : 0;
  const rows = precisions.map(
    (bits): MemoryRow => ({
      bits,
      weights: (parameters * bits) / 8 / gib,
      cache,
      measured: measuredAt(system, bits),
    }),
  );
  return { rows, context: cache > 0 ? context : undefined };
}

const names = { 16: /fp16|bf16|float16|half/i, 8: /int8|8.?bits?/i, 4: /int4|nf4|4.?bits?/i } as const;

function measuredAt({ memory }: System, bits: (typeof precisions)[number]) {
  const row = memory.find(({ purpose, precision }) => purpose === 'inference' && names[bits].test(precision));
  return row && row.bytes / gib;
}

/** Sizes of common cards, in GB as their makers count: 2^30 bytes. */
const cards = [8, 16, 24, 48, 80] as const;

/** The cards whose size is drawn as a line: those that the figure spans without crowding, several of the largest where one does not suffice. */
export function cardsUpTo(most: number) {
  const single = cards
    .filter((size) => size <= most * 1.15 && size >= most * 0.16)
    .map((size) => ({ count: 1, size }));
  const several = [2, 3, 4]
    .filter((count) => count * 80 <= most * 1.15)
    .map((count) => ({ count, size: 80 }));
  return [...single.slice(several.length > 0 ? -1 : -3), ...several];
}
