/** The candidate that becomes the word by the fewest edits, where these are fewer than half its letters. */
export function nearest(word: string, candidates: Iterable<string>) {
  let best: string | undefined;
  let fewest = Math.ceil(word.length / 2);
  for (const candidate of candidates) {
    const edits = editDistance(word, candidate);
    if (edits < fewest) [best, fewest] = [candidate, edits];
  }
  return best;
}

/** Insertions, deletions and replacements of one letter that turn one word into the other. */
export function editDistance(from: string, to: string) {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [fromIndex, letter] of [...from].entries()) {
    const next = [fromIndex + 1];
    for (const [toIndex, other] of [...to].entries()) {
      const replaced = (row[toIndex] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[toIndex + 1] ?? 0) + 1, (next[toIndex] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
