import {
  type Bits,
  cacheBytes,
  gib,
  type Machine,
  type Printed,
  weightBytes,
} from '~/domain/memory-estimate.ts';

/** What the reader sets. */
export interface Settings {
  /** Memory of one card in GiB; what a card's name calls GB. */
  card: number;
  cards: number;
  bits: Bits;
  tokens: number;
  batch: number;
  /** Whether the old and the new copy of the cache live at once, as in simple code. */
  twice: boolean;
}

/** What a system takes under some settings, in GiB. */
export interface Fit {
  weights: number;
  cache: number;
  total: number;
  fits: boolean;
  /** The fewest and smallest of the usual cards that hold it, or undefined where eight of the largest do not. */
  need: { cards: number; card: number } | undefined;
  printed: (Printed & { floor: number; gap: number }) | undefined;
}

/** Sizes of the cards of the time, in GiB. */
export const cardSizes = [6, 8, 12, 16, 24, 32, 40, 48, 80] as const;

/** Numbers of cards in one machine. */
export const cardCounts = [1, 2, 4, 8] as const;

/** What a system takes and whether it fits. */
export function fit(machine: Machine, { card, cards, bits, tokens, batch, twice }: Settings): Fit {
  const weights = weightBytes(machine, bits) / gib;
  const cache = (cacheBytes(machine, tokens, batch) / gib) * (twice ? 2 : 1);
  const total = weights + cache;
  return {
    weights,
    cache,
    total,
    fits: total <= card * cards,
    need: cardsFor(total),
    printed: comparison(machine, bits, twice),
  };
}

/** The smallest single card that holds so many GiB, or else the fewest cards of the largest size. */
export function cardsFor(total: number) {
  const card = cardSizes.find((size) => size >= total);
  if (card) return { cards: 1, card };
  const cards = cardCounts.find((count) => count * 80 >= total);
  return cards ? { cards, card: 80 } : undefined;
}

/** The makers' figure for a precision beside the computed floor of the same case, in GiB. */
function comparison(machine: Machine, bits: Bits, twice: boolean) {
  const printed = machine.printed.find((row) => row.bits === bits);
  if (!printed) return undefined;
  const floor = (weightBytes(machine, bits) + cacheBytes(machine, printed.tokens) * (twice ? 2 : 1)) / gib;
  return { ...printed, floor, gap: printed.value / floor - 1 };
}
