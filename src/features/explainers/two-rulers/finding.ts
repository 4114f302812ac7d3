import { type Scoring, scoreOf, wrongTokens } from './reckoning.ts';
import type { RulerWords } from './words.ts';

/** What the drawing shows, in a sentence. */
export function findingOf(scoring: Scoring, words: RulerWords) {
  const { ruler, length, items } = scoring;
  const at = (parameters: number) =>
    ruler === 'edit'
      ? wrongTokens(parameters, length).toFixed(1)
      : `${(100 * scoreOf(parameters, scoring)).toFixed(1)} %`;
  const coarse = items && ruler !== 'edit' ? words.items(items) : '';
  return words.found[ruler](length, at(1e9), at(1e10), at(1e11)) + coarse;
}
