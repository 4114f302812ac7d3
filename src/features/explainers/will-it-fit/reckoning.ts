import { cardsFor } from '~/domain/cards.ts';
import { type Bits, cacheBytes, gib, weightBytes } from '~/domain/decoder.ts';
import type { Network, Printed } from '~/domain/networks.ts';
import { type Row, stacked } from '~/features/explainers/row.ts';
import type { FitWords } from './words.ts';

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
  /** The fewest and smallest of the usual cards that hold it, if eight of the largest do. */
  need: { cards: number; card: number } | undefined;
  printed: (Printed & { floor: number; gap: number }) | undefined;
}

/** What a system takes and whether it fits. */
export function fit(network: Network, { card, cards, bits, tokens, batch, twice }: Settings): Fit {
  const weights = weightBytes(network, bits) / gib;
  const cache = (cacheBytes(network, tokens, batch) / gib) * (twice ? 2 : 1);
  const total = weights + cache;
  return {
    weights,
    cache,
    total,
    fits: total <= card * cards,
    need: cardsFor(total),
    printed: comparison(network, bits, twice),
  };
}

/** The makers' figure for a precision beside the computed floor of the same case, in GiB. */
function comparison(network: Network, bits: Bits, twice: boolean) {
  const printed = network.printed.find((row) => row.bits === bits);
  if (!printed) return undefined;
  const floor = (weightBytes(network, bits) + cacheBytes(network, printed.tokens) * (twice ? 2 : 1)) / gib;
  return { ...printed, floor, gap: printed.value / floor - 1 };
}

/** How the row of a network looks; its bars are in per cent of twice the room. */
export function rowOf(network: Network, settings: Settings, words: FitWords) {
  const { weights, cache, total, fits, need, printed } = fit(network, settings);
  const room = settings.card * settings.cards;
  return {
    id: network.id,
    classes: {
      out: !fits,
      beyond: network.window !== undefined && settings.tokens > network.window,
      cut: total > 2 * room,
    },
    bars: stacked({ weights, cache }, 2 * room),
    texts: {
      verdict: fits ? words.fits : words.not,
      total: total.toFixed(1),
      split: words.split(weights.toFixed(1), cache.toFixed(1)),
      need: need ? words.need(need.cards, need.card) : words.none,
      printed: printed ? words.printed(String(printed.value), printed.unit, signed(printed.gap)) : '',
    },
  } satisfies Row;
}

/** How many networks fit, in words; the claim of the article, of which only a number is known, is none. */
export function findingOf(networks: readonly Network[], settings: Settings, words: FitWords) {
  const real = networks.filter(({ layers }) => layers > 0);
  const fitting = real.filter((network) => fit(network, settings).fits);
  return words.found(fitting.length, real.length, words.need(settings.cards, settings.card));
}

function signed(gap: number) {
  return `${gap < 0 ? '−' : '+'}${Math.round(Math.abs(gap) * 100)} %`;
}
