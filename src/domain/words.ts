/** A word of a normalised text: Latin letters, a number with its unit, or a run of Han characters. */
export interface Word {
  text: string;
  kind: 'latin' | 'number' | 'han';
  /** Whether nothing stands between it and the word before: the 7b of qwen7b. */
  glued: boolean;
}

/** Turns the traditional characters of a text into simplified ones. */
export type Simplify = (text: string) => string;

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
  for (const { 0: text, index } of normalised.matchAll(/\d+(?:\.\d+)*[a-z]*|[a-z]+|\p{Script=Han}+/gu)) {
    const kind = /^\d/.test(text) ? 'number' : /^[a-z]/.test(text) ? 'latin' : 'han';
    words.push({ text, kind, glued: index === end });
    end = index + text.length;
  }
  return words;
}

/** The pairs of neighbouring characters of a run of Han characters; a single character stands for itself. */
export function bigrams(han: string) {
  const characters = [...han];
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}
