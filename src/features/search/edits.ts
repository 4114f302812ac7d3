/**
 * Cost of two letters that changed places, the commonest slip of a hand: a little less than another letter.
 */
const swap = 0.9;

/**
 * Insertions, deletions, replacements and swaps of neighbours that turn one word into the other, or Infinity
 * above the limit.
 */
export function editsWithin(from: string, to: string, limit: number) {
  if (Math.abs(from.length - to.length) > limit) return Infinity;
  let before: number[] = [];
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const replaced = cell(row, j - 1) + (from[i - 1] === to[j - 1] ? 0 : 1);
      const isSwap = from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      const swapped = isSwap ? cell(before, j - 2) + swap : Infinity;
      next.push(Math.min(replaced, swapped, cell(row, j) + 1, cell(next, j - 1) + 1));
    }
    if (Math.min(...next) > limit) return Infinity;
    [before, row] = [row, next];
  }
  const edits = cell(row, to.length);
  return edits > limit ? Infinity : edits;
}

/** Edits that a word of some length may need and still be meant: short words are too alike for any. */
export function allowedEdits(length: number) {
  if (length < 4) return 0;
  return length < 10 ? 1 : 2;
}

function cell(row: readonly number[], index: number) {
  return row[index] ?? Infinity;
}
