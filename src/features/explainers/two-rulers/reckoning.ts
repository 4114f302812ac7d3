/** What counts as success: the whole answer, each token, or how few tokens are wrong. */
export type Ruler = 'whole' | 'token' | 'edit';

/** What the reader sets. */
export interface Scoring {
  ruler: Ruler;
  /** Tokens of the answer. */
  length: number;
  /** Test items, or undefined for as many as one likes. */
  items: number | undefined;
  logarithmic: boolean;
}

/** Sizes from the left to the right edge of the drawing, in parameters. */
export const sizes = { from: 1e8, to: 1e12 } as const;

/** Lowest score that the logarithmic axis shows. */
export const lowest = 1e-4;

/** Constants of the invented curve, fitted to nothing. */
const invented = { scale: 4.5e7, power: -0.46 } as const;

/** The chance that one token is right, for a model of some size. */
export function tokenChance(parameters: number) {
  return Math.exp(-((parameters / invented.scale) ** invented.power));
}

/** Score of a model between 0 and 1 under a ruler; for edits the part of the tokens that are right. */
export function scoreOf(
  parameters: number,
  { ruler, length, items }: Pick<Scoring, 'ruler' | 'length' | 'items'>,
) {
  const chance = tokenChance(parameters);
  const exact = ruler === 'whole' ? chance ** length : chance;
  // A test of n items knows only n-ths.
  return items ? Math.round(exact * items) / items : exact;
}

/** Expected number of wrong tokens in an answer. */
export function wrongTokens(parameters: number, length: number) {
  return length * (1 - tokenChance(parameters));
}

/** Place of a size across the drawing, in per cent. */
export function across(parameters: number) {
  return round((100 * Math.log(parameters / sizes.from)) / Math.log(sizes.to / sizes.from));
}

/** Place of a score from the top of the drawing, in per cent; undefined where a logarithmic axis cannot show it. */
export function down(score: number, logarithmic: boolean) {
  if (!logarithmic) return round(100 * (1 - score));
  return score < lowest ? undefined : round((100 * Math.log(score)) / Math.log(lowest));
}

/** The path of a curve in a field of 100 by 100. */
export function pathOf(scoring: Scoring) {
  const points = Array.from(
    { length: 101 },
    (_, index) => sizes.from * (sizes.to / sizes.from) ** (index / 100),
  );
  let pen = 'M';
  return points
    .flatMap((parameters) => {
      const y = down(scoreOf(parameters, scoring), scoring.logarithmic);
      if (y === undefined) {
        pen = 'M';
        return [];
      }
      const step = `${pen}${across(parameters)} ${y}`;
      pen = 'L';
      return [step];
    })
    .join('');
}

function round(value: number) {
  return Math.round(value * 100) / 100;
}
