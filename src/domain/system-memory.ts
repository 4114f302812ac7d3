import type { Locale } from '~/i18n/index.ts';
import type { System } from '~/schema/system.ts';
import { cardsFor } from './cards.ts';
import { type Bits, bitsOf, cacheBytes, gib, precisions, weightBytes } from './decoder.ts';
import { cachePerToken, known } from './facts.ts';
import { networkOf, printedOf } from './networks.ts';

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

/** Tokens for which the smallest card is reckoned, as Will it fit? begins. */
export const tokensOfCard = 2048;

/** The smallest card for a precision, and whose figure decides: the makers' where it is the larger one, else our floor. */
export interface SmallestCard {
  cards: number;
  card: number;
  /** In GiB. */
  floor: number;
  makers: { value: number; unit: string; status: System['memory'][number]['status'] } | undefined;
}

/** The smallest card that holds a system and a short text, or undefined where its sizes are not known. */
export function smallestCard(
  id: string,
  system: System,
  bits: Bits,
  locale: Locale,
): SmallestCard | undefined {
  const network = networkOf(id, system, locale);
  if (!network) return undefined;
  const floor = (weightBytes(network, bits) + cacheBytes(network, tokensOfCard)) / gib;
  const row = inferenceRow(system, bits);
  const printed = row && printedOf(row);
  // A card sold as 24 GB holds 24 GiB, and the makers' GB is read as GiB.
  const makers =
    row && printed && printed.value > floor
      ? { value: printed.value, unit: printed.unit, status: row.status }
      : undefined;
  const need = cardsFor(makers?.value ?? floor);
  return need && { ...need, floor, makers };
}

function inferenceRow({ memory }: System, bits: Bits) {
  return memory.find(({ purpose, precision }) => purpose === 'inference' && bitsOf(precision) === bits);
}
