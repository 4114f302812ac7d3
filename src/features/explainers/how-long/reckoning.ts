import { cacheBytes, gib, operationsPerToken, weightBytes } from '~/domain/decoder.ts';
import type { Network } from '~/domain/networks.ts';
import { formatDigits } from '~/domain/units.ts';
import { hundredths, type Row, stacked } from '~/features/explainers/row.ts';
import type { Locale } from '~/i18n/index.ts';
import { lengthWords } from './words.ts';

/** What the reader sets. */
export interface Length {
  tokens: number;
  /** Whether the table of attention weights is never stored. */
  flash: boolean;
  /** Tokens that a position can look back to, or undefined where it sees all. */
  window?: number | undefined;
}

/** What a length of context costs a network; memory in GiB, arithmetic in operations per token. */
export interface Cost {
  linear: number;
  attention: number;
  /** Part of the arithmetic that attention takes, from 0 to 1. */
  share: number;
  weights: number;
  cache: number;
  /** The table of attention weights of one layer at 16 bits; 0 where it is not stored. */
  table: number;
}

/** Lengths that the survey speaks of. */
export const ticks = [2048, 4096, 8192, 32768, 200_000] as const;

/** Shortest and longest length of the slider. */
export const range = { from: 512, to: 200_000 } as const;

/** Steps of the slider. */
export const steps = 200;

/** What a context of some length costs. */
export function costOf(network: Network, { tokens, flash, window = tokens }: Length): Cost {
  const seen = Math.min(tokens, window);
  return {
    ...operationsPerToken(network, seen),
    weights: weightBytes(network, 16) / gib,
    cache: cacheBytes(network, tokens) / gib,
    table: flash ? 0 : (tokens * seen * network.heads * 2) / gib,
  };
}

/** How the row of a network looks. */
export function rowOf(network: Network, length: Length) {
  const { share, weights, cache, table } = costOf(network, length);
  return {
    id: network.id,
    classes: {},
    bars: {
      'share-bar': { x: 0, width: hundredths(share * 100) },
      ...stacked({ 'weights-bar': weights, 'cache-bar': cache, 'table-bar': table }, weights + cache + table),
    },
    texts: {
      share: `${(share * 100).toFixed(1)} %`,
      weights: size(weights),
      cache: size(cache),
      table: size(table),
    },
  } satisfies Row;
}

/** What the length means for the first network, in words. */
export function findingOf([first]: readonly Network[], length: Length, locale: Locale) {
  if (!first) return '';
  const { share, cache } = rowOf(first, length).texts;
  const [tokens, pages] = [length.tokens, Math.round(length.tokens / tokensOfPage)];
  return lengthWords[locale].found(
    formatDigits(tokens, locale),
    formatDigits(pages, locale),
    first.name,
    share,
    cache,
  );
}

/** The length at a step of the slider; steps are equal factors, and lengths of the survey are met exactly. */
export function lengthAt(step: number) {
  const exact = range.from * (range.to / range.from) ** (step / steps);
  return ticks.find((tick) => stepOf(tick) === step) ?? Math.round(exact / roundTo(exact)) * roundTo(exact);
}

/** The step of the slider that comes nearest to a length. */
export function stepOf(tokens: number) {
  return Math.round((steps * Math.log(tokens / range.from)) / Math.log(range.to / range.from));
}

/** Tokens on a page of a book, a round guess. */
const tokensOfPage = 500;

function roundTo(tokens: number) {
  return 10 ** Math.max(0, Math.floor(Math.log10(tokens)) - 2);
}

function size(value: number) {
  return value >= 100 ? formatDigits(Math.round(value), 'en') : value.toFixed(value > 0 && value < 1 ? 2 : 1);
}
