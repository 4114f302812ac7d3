import type { System } from '~/schema/system.ts';
import { type Bits, bitsOf, gib, precisions, weightBytes } from './decoder.ts';
import { cachePerToken, known } from './facts.ts';
import { networkOf, type Subject } from './networks.ts';

/** Memory at one precision, in GiB. */
export interface MemoryRow {
  bits: Bits;
  weights: number;
  cache: number;
  /** What the makers measured or ask for at this precision. */
  measured: number | undefined;
}

/** What weights take at three precisions and the cache of a full window at 16 bits, if the count is known. */
export function systemMemory(system: System) {
  const parameters = known(system.parameters)[0]?.value;
  if (system.type !== 'model' || !parameters) return undefined;
  const context = known(system.context?.configured)[0]?.value ?? known(system.context?.trained)[0]?.value;
  const cache = ((context ?? 0) * (cachePerToken(system) ?? 0)) / gib;
  const counted = networkOf('', system, 'en') ?? { parameters };
  const rows = precisions.map((bits): MemoryRow => {
    const row = inferenceRow(system, bits);
    return {
      bits,
      weights: weightBytes(counted, bits) / gib,
      cache,
      measured: row && row.bytes / gib,
    };
  });
  return { rows, context: cache > 0 ? context : undefined };
}

/** Tokens for which the smallest card is reckoned, unless the makers offer fewer. */
export const tokensOfCard = 4096;

/** Tokens for which the smallest card of a system is reckoned. */
export function tokensFor({ window = tokensOfCard }: Pick<Subject, 'window'>) {
  return Math.min(tokensOfCard, window);
}

/** What the makers print for inference at a precision. */
export function inferenceRow({ memory }: System, bits: Bits) {
  return memory.find(({ purpose, precision }) => purpose === 'inference' && bitsOf(precision) === bits);
}
