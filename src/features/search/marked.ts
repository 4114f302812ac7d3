import { normalise, stem, wordsOf } from './normalise.ts';

/** A text cut at the words of a query, matched parts at odd positions. */
export function marked(text: string, query: string): string[] {
  const words = wordsOf(normalise(query)).map(({ text, kind }) => (kind === 'latin' ? stem(text) : text));
  const patterns = words
    .filter((word) => word.length > 1 || /\d/.test(word))
    .toSorted((a, b) => b.length - a.length)
    .map(patternOf);
  if (patterns.length === 0) return [text];
  return text.split(new RegExp(`(${patterns.join('|')})`, 'giu'));
}

// Letters match from the start of a word to its end, so that plurals are marked whole.
function patternOf(word: string) {
  return /^[a-z]/.test(word) ? `(?<![a-z])${word}[a-z]*` : word.replace('.', '\\.');
}
