import type { System } from '~/schema/system.ts';
import { cardsFor } from './cards.ts';
import { type Bits, bitsOf, cacheBytes, gib, precisions, weightBytes } from './decoder.ts';
import { cachePerToken, known } from './facts.ts';
import { type Network, networkOf, type Printed, printedOf } from './networks.ts';

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

/** The smallest card for a precision, and the figure that decides. */
export interface SmallestCard {
  cards: number;
  card: number;
  /** Our floor in GiB, 0 where the sizes of the system are not known. */
  floor: number;
  /** What the makers print for such sizes, where it is more than the floor. */
  printed: Printed | undefined;
}

/** The smallest card that holds a system and a short text, by its sizes or what its makers print. */
export function smallestCard(system: System, network: Network | undefined, bits: Bits) {
  const floor = network ? (weightBytes(network, bits) + cacheBytes(network, tokensOfCard)) / gib : 0;
  // A card sold as 24 GB holds 24 GiB, and the makers' GB is read as GiB.
  const least = (rows: readonly Printed[]) =>
    rows
      .filter((row) => row.bits === bits && row.tokens <= tokensOfCard && row.value > floor)
      .toSorted((a, b) => a.value - b.value)[0];
  const own = system.memory.flatMap((row) => printedOf(row) ?? []);
  const printed = least(own) ?? least(network?.printed ?? []);
  const size = printed?.value ?? floor;
  const need = size > 0 ? cardsFor(size) : undefined;
  return need && ({ ...need, floor, printed } satisfies SmallestCard);
}

/** What the makers print for inference at a precision. */
export function inferenceRow({ memory }: System, bits: Bits) {
  return memory.find(({ purpose, precision }) => purpose === 'inference' && bitsOf(precision) === bits);
}
