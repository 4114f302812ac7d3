import type { Fault, Run } from './reckoning.ts';
import type { TapeWords } from './words.ts';

/** How a run ends, in words. */
export function endingOf({ answer }: Run, fault: Fault, words: TapeWords) {
  if (!answer?.need) return words.endings[fault];
  const size = (value: number) => value.toFixed(1);
  return (
    words.answer({
      weights: size(answer.weights),
      cache: size(answer.cache),
      total: size(answer.total),
      ...answer.need,
    }) + words.endings[fault]
  );
}
