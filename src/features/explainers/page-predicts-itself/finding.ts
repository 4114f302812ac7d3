import { type Choice, type Prediction, textOf } from './reckoning.ts';
import type { PredictionWords } from './words.ts';

/** Choices that are shown. */
export const shownChoices = 8;

/** A probability as it is printed. */
export function percent({ probability }: Choice) {
  return `${(probability * 100).toFixed(1)} %`;
}

/** What is most likely to come next, in words. */
export function findingOf(
  { context, seen, choices: [best] }: Prediction,
  wanted: number,
  words: PredictionWords,
) {
  if (!best) return '';
  const said =
    context.length > 0
      ? words.found(textOf(context), seen, best.token, percent(best))
      : words.alone(seen, best.token, percent(best));
  return said + (context.length < wanted ? words.shorter : '');
}
