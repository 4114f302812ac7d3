import type { TapeWords } from '~/i18n/explainers/agent-tape.ts';
import type { Fault, Run } from './agent-tape.ts';

/** How a run ends, in words. */
export function endingOf({ answer }: Run, fault: Fault, words: TapeWords) {
  if (!answer?.need) return words.endings[fault];
  const size = (value: number) => value.toFixed(1);
  return words.answer({ weights: size(answer.weights), cache: size(answer.cache), total: size(answer.total), ...answer.need }) + words.endings[fault];
}
