import type { Simplify } from '~/domain/words.ts';

/** What turns the first character of each pair into the second; the pairs stand in one string. */
export function simplifier(pairs: string): Simplify {
  const forms = new Map([...pairs.matchAll(/(.)(.)/gu)].map(([, from = '', to = '']) => [from, to]));
  if (forms.size === 0) return (text) => text;
  // Only these are looked up: nearly every character of the records is simplified already.
  const traditional = new RegExp(`[${[...forms.keys()].join('')}]`, 'gu');
  return (text) => text.replace(traditional, (character) => forms.get(character) ?? character);
}

/**
 * The word without the endings of plurals and verbs, and with one spelling where British and American differ.
 */
export function stem(word: string) {
  if (word.length < 4 || /\d/.test(word)) return word;
  const base = word
    .replace(/is(?=(?:e[sdr]?|ing|ation)$)/, 'iz')
    .replace(/ies$/, 'y')
    .replace(/(?<=[sxz]|ch|sh)es$/, '')
    .replace(/(?<=[^su])s$/, '');
  const root = base
    .replace(/(?<=[a-z]{4})(?:ations?|ing|ed)$|(?<=[a-z]{5})ly$/, '')
    .replace(/(?<=[a-z]{4})e$/, '');
  return root.replace(/([bdglmnprt])\1$/, '$1');
}
