/** A word of a normalised text: Latin letters, a number with its unit, or a run of Han characters. */
export interface Word {
  text: string;
  kind: 'latin' | 'number' | 'han';
  /** Whether nothing stands between it and the word before: the 7b of qwen7b. */
  glued: boolean;
}

/**
 * A text without anything that readers write in different ways: its words in one piece, and where each
 * begins.
 */
export interface Folded {
  compact: string;
  starts: readonly number[];
  isHan: boolean;
}

/** Turns the traditional characters of a text into simplified ones. */
export type Simplify = (text: string) => string;

const wordPattern = /\d+(?:\.\d+)*[a-z]*|[a-z]+|\p{Script=Han}+/gu;

/** What turns the first character of each pair into the second; the pairs stand in one string. */
export function simplifier(pairs: string): Simplify {
  const characters = [...pairs];
  const forms = new Map(
    characters.flatMap((character, index) =>
      index % 2 ? [] : [[character, characters[index + 1] ?? character] as const],
    ),
  );
  if (forms.size === 0) return (text) => text;
  // Only these are looked up: nearly every character of the records is simplified already.
  const traditional = new RegExp(`[${[...forms.keys()].join('')}]`, 'gu');
  return (text) => text.replace(traditional, (character) => forms.get(character) ?? character);
}

/**
 * The text in lower case and half width, with simplified characters, without accents and without commas
 * inside numbers.
 */
export function normalise(text: string, simplify: Simplify = (same) => same) {
  const plain = /^[ -~]*$/.test(text) ? text : simplify(text.normalize('NFKD').replace(/\p{M}/gu, ''));
  return inOneNotation(plain.toLowerCase());
}

// Six gigabytes in all spellings are 6gb, the sides of a picture are two numbers, and 第一章 is 第1章.
function inOneNotation(lower: string) {
  const digits = lower.replace(
    /第([一二三四五六七八九])(?=[章节条])/g,
    (_, digit: string) => `第${'一二三四五六七八九'.indexOf(digit) + 1}`,
  );
  if (!/\d/.test(digits)) return digits;
  return digits
    .replace(/,(?<=\d,)(?=\d{3})/g, '')
    .replace(/(?<=\d) ?g(?:i?b)?(?![a-z])/g, 'gb')
    .replace(/(?<=\d) ?[x×*] ?(?=\d)/g, ' ');
}

/** The words of a normalised text; hyphens, spaces, middle dots and all other signs only part them. */
export function wordsOf(normalised: string): Word[] {
  const words: Word[] = [];
  let end = -1;
  for (const { 0: text, index } of normalised.matchAll(wordPattern)) {
    words.push({ text, kind: kindOf(text), glued: index === end });
    end = index + text.length;
  }
  return words;
}

/** The texts of the same words; an index of all records needs no more of them. */
export function textsOfWords(normalised: string): readonly string[] {
  return normalised.match(wordPattern) ?? [];
}

/** What a word of a normalised text is made of. */
export function kindOf(word: string): Word['kind'] {
  const code = word.charCodeAt(0);
  if (code <= 57) return 'number';
  return code <= 122 ? 'latin' : 'han';
}

/** The words in one piece, so that “Qwen 7B”, “qwen-7b” and “Ｑｗｅｎ７Ｂ” are the same. */
export function fold(words: readonly string[]): Folded {
  const starts = [0];
  let end = 0;
  for (const { length } of words) {
    end += length;
    starts.push(end);
  }
  const compact = words.join('');
  return { compact, starts, isHan: /\p{Script=Han}/u.test(compact) };
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

/** The pairs of neighbouring characters of a run of Han characters; a single character stands for itself. */
export function bigrams(han: string) {
  const characters = [...han];
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}
