import { answerRight, type Law, tokenRight } from '~/domain/emergence.ts';
import { hundredths } from '~/features/explainers/row.ts';
import type { RulerWords } from './words.ts';

/** What the reader sets. */
export interface Scoring {
  /** What counts as success: the whole answer, each token, or how few tokens are wrong. */
  ruler: 'whole' | 'token' | 'edit';
  /** Tokens of the answer. */
  length: number;
  /** Test items, or undefined for as many as one likes. */
  items?: number | undefined;
  /** Whether the axis is logarithmic. */
  log: boolean;
}

/** Sizes from the left to the right edge of the drawing, in parameters. */
const sizes = { from: 1e8, to: 1e12 } as const;

/** Lowest score that the logarithmic axis shows. */
const lowest = 1e-4;

/** Score of a model between 0 and 1 under a ruler; for edits the part of the tokens that are right. */
export function scoreOf(parameters: number, { ruler, length, items }: Omit<Scoring, 'log'>, law: Law) {
  const exact = answerRight(parameters, ruler === 'whole' ? length : 1, law);
  // A test of n items knows only n-ths.
  return items ? Math.round(exact * items) / items : exact;
}

/** Expected number of wrong tokens in an answer. */
export function wrongTokens(parameters: number, length: number, law: Law) {
  return length * (1 - tokenRight(parameters, law));
}

/** Place of a size across the drawing, in per cent. */
export function across(parameters: number) {
  return hundredths((100 * Math.log(parameters / sizes.from)) / Math.log(sizes.to / sizes.from));
}

/** Place of a score from the top in per cent; undefined where a logarithmic axis cannot show it. */
export function down(score: number, log: boolean) {
  if (!log) return hundredths(100 * (1 - score));
  return score < lowest ? undefined : hundredths((100 * Math.log(score)) / Math.log(lowest));
}

/** The path of a curve in a field of 100 by 100. */
export function pathOf(scoring: Scoring, law: Law) {
  let pen = 'M';
  const steps = Array.from({ length: 101 }, (_, index) => {
    const parameters = sizes.from * (sizes.to / sizes.from) ** (index / 100);
    const y = down(scoreOf(parameters, scoring, law), scoring.log);
    const step = y === undefined ? '' : `${pen}${across(parameters)} ${y}`;
    pen = y === undefined ? 'M' : 'L';
    return step;
  });
  return steps.join('');
}

/** What the drawing shows, in a sentence. */
export function findingOf(scoring: Scoring, law: Law, words: RulerWords) {
  const { ruler, length, items } = scoring;
  const [small = '', middle = '', large = ''] = [1e9, 1e10, 1e11].map((parameters) =>
    ruler === 'edit'
      ? wrongTokens(parameters, length, law).toFixed(1)
      : `${(100 * scoreOf(parameters, scoring, law)).toFixed(1)} %`,
  );
  const coarse = items && ruler !== 'edit' ? words.items(items) : '';
  return words.found[ruler](length, small, middle, large) + coarse;
}
