import { formatDigits } from '~/domain/units.ts';
import type { Cost } from './reckoning.ts';

/** How the row of a network looks: its words, and its bars in per cent. */
export function rowOf({ share, cache, weights, table }: Cost) {
  const all = weights + cache + table;
  const part = (value: number) => Math.round((value / all) * 1e4) / 100;
  return {
    share: Math.round(share * 1e4) / 100,
    weights: part(weights),
    cache: part(cache),
    table: part(table),
    texts: {
      share: `${(share * 100).toFixed(1)} %`,
      weights: size(weights),
      cache: size(cache),
      table: size(table),
    },
  };
}

/** The numbers of a row that are widths of bars. */
export const bars = ['weights', 'cache', 'table'] as const;

function size(value: number) {
  return value >= 100 ? formatDigits(Math.round(value), 'en') : value.toFixed(value > 0 && value < 1 ? 2 : 1);
}
