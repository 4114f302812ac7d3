import { bigrams } from '~/domain/words.ts';

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
  const at = (values: readonly number[], index: number) => values[index] ?? Infinity;
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const replaced = at(row, j - 1) + (from[i - 1] === to[j - 1] ? 0 : 1);
      const isSwap = from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      const swapped = isSwap ? at(before, j - 2) + swap : Infinity;
      next.push(Math.min(replaced, swapped, at(row, j) + 1, at(next, j - 1) + 1));
    }
    if (Math.min(...next) > limit) return Infinity;
    [before, row] = [row, next];
  }
  const edits = at(row, to.length);
  return edits > limit ? Infinity : edits;
}

/** Edits that a word of some length may need and still be meant: short words are too alike for any. */
export function allowedEdits(length: number) {
  if (length < 4) return 0;
  return length < 10 ? 1 : 2;
}

/** What tells which pairs of characters stand somewhere, and which characters are taken for one another. */
interface Characters {
  isKnown: (pair: string) => boolean;
  isAlike: (one: string, other: string) => boolean;
}

/** A run of Han characters with names, the longest first, in place of what was typed by mistake for them. */
export function hanMeant(run: string, names: readonly string[], characters: Characters): string {
  const { isKnown, isAlike } = characters;
  let best = { at: 0, name: '' };
  for (const name of names)
    for (let at = 0; name.length > best.name.length && at + name.length <= run.length; at += 1) {
      const written = run.slice(at, at + name.length);
      if (isSlip(written, name, isAlike) && !bigrams(written).every(isKnown)) best = { at, name };
    }
  const { at, name } = best;
  if (!name) return run;
  const rest = [run.slice(0, at), run.slice(at + name.length)].map((part) =>
    hanMeant(part, names, characters),
  );
  return rest.join(name);
}

function isSlip(written: string, name: string, isAlike: Characters['isAlike']) {
  return written !== name && [...name].every((character, at) => isAlike(character, written[at] ?? ''));
}
