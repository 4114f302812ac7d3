import { type Locale, languageTags } from '../i18n/index.ts';

/** A text in as few lines of at most a width as it takes, all of them about equally long. */
export function balancedLines(
  text: string,
  locale: Locale,
  widthOf: (text: string) => number,
  width: number,
) {
  const pieces = piecesOf(text, locale);
  const widest = filledLines(pieces, widthOf, width);
  const narrower = Array.from({ length: 20 }, (_, step) =>
    filledLines(pieces, widthOf, width * (1 - step / 40)),
  );
  return (
    narrower.findLast(
      (lines) => lines.length === widest.length && lines.every((line) => widthOf(line) <= width),
    ) ?? widest
  );
}

function filledLines(pieces: readonly string[], widthOf: (text: string) => number, width: number) {
  const lines: string[] = [];
  for (const piece of pieces) {
    const line = lines.at(-1);
    if (line !== undefined && widthOf((line + piece).trimEnd()) <= width)
      lines[lines.length - 1] = line + piece;
    else lines.push(piece);
  }
  return lines.map((line) => line.trimEnd());
}

/**
 * The parts of a text between which a line may end: Latin words after a space, Chinese ones anywhere but
 * beside punctuation.
 */
function piecesOf(text: string, locale: Locale) {
  const pieces: string[] = [];
  for (const { segment } of new Intl.Segmenter(languageTags[locale], { granularity: 'word' }).segment(text)) {
    const last = pieces.at(-1);
    if (last === undefined || mayBreak(last, segment)) pieces.push(segment);
    else pieces[pieces.length - 1] = last + segment;
  }
  return pieces;
}

function mayBreak(before: string, after: string) {
  if (/^[\s\p{Pe}\p{Pf}\p{Po}\p{Pd}]/u.test(after) || /[\p{Ps}\p{Pi}]$/u.test(before)) return false;
  return /\s$|\p{Script=Han}$|[，。、；：？！]$/u.test(before) || /^\p{Script=Han}/u.test(after);
}
