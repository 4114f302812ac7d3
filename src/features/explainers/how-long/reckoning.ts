import { cacheBytes, gib, type Machine, weightBytes } from '~/domain/memory-estimate.ts';

/** What the reader sets. */
export interface Length {
  tokens: number;
  /** Whether the table of attention weights is never stored. */
  flash: boolean;
  /** Tokens that a position can look back to, or undefined where it sees all. */
  window: number | undefined;
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
export function costOf(machine: Machine, { tokens, flash, window = tokens }: Length): Cost {
  const { layers, width, heads, matrices } = machine;
  const seen = Math.min(tokens, window);
  const linear = 2 * matrices;
  const attention = 2 * layers * seen * width;
  return {
    linear,
    attention,
    share: attention / (linear + attention),
    weights: weightBytes(machine, 16) / gib,
    cache: cacheBytes(machine, tokens) / gib,
    table: flash ? 0 : (tokens * seen * heads * 2) / gib,
  };
}

/** The length at which attention takes half of the arithmetic. */
export function evenAt({ layers, width, matrices }: Pick<Machine, 'layers' | 'width' | 'matrices'>) {
  return matrices / (layers * width);
}

/** The length at a step of the slider, whose steps are equal factors; lengths of the survey are met exactly. */
export function lengthAt(step: number) {
  const exact = range.from * (range.to / range.from) ** (step / steps);
  return ticks.find((tick) => stepOf(tick) === step) ?? Math.round(exact / roundTo(exact)) * roundTo(exact);
}

/** The step of the slider that comes nearest to a length. */
export function stepOf(tokens: number) {
  return Math.round((steps * Math.log(tokens / range.from)) / Math.log(range.to / range.from));
}

/** Tokens on a page of a book, a round guess. */
export const tokensOfPage = 500;

function roundTo(tokens: number) {
  return 10 ** Math.max(0, Math.floor(Math.log10(tokens)) - 2);
}
