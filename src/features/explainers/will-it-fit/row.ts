import type { Machine } from '~/domain/memory-estimate.ts';
import type { Fit, Settings } from './reckoning.ts';
import type { FitWords } from './words.ts';

/** How a row of the memory explainer looks: its words, and its bars in per cent of twice the room. */
export function rowOf(
  machine: Machine,
  { weights, cache, total, fits, need, printed }: Fit,
  settings: Settings,
  words: FitWords,
) {
  const room = settings.card * settings.cards;
  const scale = 50 / room;
  const shownWeights = Math.min(weights * scale, 100);
  return {
    fits,
    beyond: machine.window !== undefined && settings.tokens > machine.window,
    cut: total * scale > 100,
    weights: round(shownWeights),
    cache: round(Math.min(cache * scale, 100 - shownWeights)),
    texts: {
      verdict: fits ? words.fits : words.not,
      total: total.toFixed(1),
      split: words.split(weights.toFixed(1), cache.toFixed(1)),
      need: need ? words.need(need.cards, need.card) : words.none,
      printed: printed
        ? words.printed(
            String(printed.value),
            printed.unit,
            `${printed.gap < 0 ? '−' : '+'}${Math.round(Math.abs(printed.gap) * 100)} %`,
          )
        : '',
    },
  };
}

function round(value: number) {
  return Math.round(value * 100) / 100;
}
