import { parseCount } from '~/domain/parse-count.ts';
import { bigrams, type Word, wordsOf } from '~/domain/words.ts';
import { stem } from './normalise.ts';
import { hanParticles, hanStopWords, stopWords } from './stop-words.ts';

/** One part of a query that a record may have or lack. */
export interface Term {
  /** The words of the reader that it comes from. */
  written: string;
  kind: Word['kind'];
  /** Terms of the index of which any may stand for it. */
  forms: readonly string[];
  /** The name whose version it is: ChatGLM before 4. */
  versionOf?: string;
  /** Whether it looks like a name, or the version of one: an answer without it answers something else. */
  isName: boolean;
  /** Whether it only joins particles to their neighbours and says little by itself. */
  isParticle: boolean;
}

const scale = /(\d[\d.]*) *(trillion|billion|million|thousand|万亿|千亿|百亿|亿|万|tn|bn)/g;

const year = /^(?:19|20)\d\d$/;

const hanStop = new RegExp(hanStopWords.join('|'), 'u');

/** A number with the letter of its scale in place of the word: 62 亿 and 6.2 billion become 6.2b. */
function withLetters(normal: string) {
  if (!/\d/.test(normal)) return normal;
  return normal.replace(scale, (written, digits: string, word: string) => {
    const factor = { 千亿: 1000, 百亿: 100 }[word];
    const unit = factor ? '亿' : word.replace(/^([tb])n$/, '$1');
    const count = parseCount(`${Number(digits) * (factor ?? 1)}${unit}`);
    return count === undefined ? written : ` ${count} `;
  });
}

/**
 * The words of a normalised text as an index has them, each with all its forms: the stem of a word, a pair of
 * Han characters, or a number, its count, and one word with the name before it.
 */
export function indexParts(normal: string): string[][] {
  const words = wordsOf(withLetters(normal));
  return words.flatMap(({ text, kind }, index) => {
    if (kind === 'han') return bigrams(text).map((pair) => [pair]);
    if (kind === 'latin') return [[stem(text)]];
    const before = words[index - 1];
    return [[text, ...countsOf(text).slice(0, 1), ...(before?.kind === 'latin' ? [before.text + text] : [])]];
  });
}

/** The terms of a normalised text, as an index has them. */
export function indexTerms(normal: string) {
  return indexParts(normal).flat();
}

/** The parts of a normalised query; words that only ask are left out, unless there are no others. */
export function queryTerms(normal: string, capitals: ReadonlySet<string>): Term[] {
  const words = wordsOf(withLetters(normal));
  const content = words.flatMap((word, index) =>
    contentOf(word).map((part) => [part, words[index - 1]] as const),
  );
  const kept = content.length > 0 ? content : words.map((word) => [word, undefined] as const);
  const terms = kept.flatMap(([word, before]) => termsOf(word, before, capitals));
  return [...new Map(terms.map((term) => [`${term.forms[0]} ${term.versionOf}`, term])).values()];
}

/** The words of a normalised query that name something. */
export function contentWords(normal: string) {
  const words = wordsOf(normal);
  const content = words.flatMap(contentOf);
  return content.length > 0 ? content : words;
}

const writtenWord = /\p{Script=Han}+|[\p{L}\p{N}][^\s\p{Script=Han},;:!?()“”"，。；：！？（）《》]*/gu;

/** The words of a query that name something, as the reader wrote them. */
export function writtenWords(text: string) {
  const words = text.match(writtenWord) ?? [];
  const content = words.flatMap((word) => {
    if (/\p{Script=Han}/u.test(word)) return word.split(hanStop).filter(Boolean);
    return stopWords.has(word.toLowerCase()) ? [] : [word];
  });
  return content.length > 0 ? content : words;
}

/**
 * Words that the reader wrote with a capital, in lower case. A first word has one for another reason, unless
 * there are more inside it.
 */
export function capitalised(text: string): ReadonlySet<string> {
  const words = text.normalize('NFKC').match(/[A-Za-z]*[A-Z][A-Za-z]*/g) ?? [];
  const opening = /^\s*([A-Z][a-z]+)\s/.exec(text)?.[1]?.toLowerCase();
  return new Set(words.map((word) => word.toLowerCase()).filter((word) => word !== opening));
}

function contentOf(word: Word): Word[] {
  if (word.kind === 'latin') return stopWords.has(word.text) ? [] : [word];
  if (word.kind === 'number') return [word];
  const parts = word.text.split(hanStop).filter(Boolean);
  return parts.map((text) => ({ text, kind: 'han', glued: false }));
}

function termsOf(word: Word, before: Word | undefined, capitals: ReadonlySet<string>): Term[] {
  const { text, kind, glued } = word;
  const base = { written: text, kind, isName: false, isParticle: false };
  if (kind === 'han')
    return bigrams(text).map((pair) => ({
      ...base,
      forms: [pair],
      isParticle: [...pair].some((character) => hanParticles.has(character)),
    }));
  if (kind === 'latin') return [{ ...base, forms: [stem(text)], isName: capitals.has(text) }];
  const forms = [text, ...countsOf(text)];
  const isVersion = before?.kind === 'latin' && (glued || !(stopWords.has(before.text) || year.test(text)));
  if (!isVersion) return [{ ...base, forms }];
  const written = glued ? before.text + text : `${before.text} ${text}`;
  return [{ ...base, written, forms, isName: true, versionOf: before.text }];
}

// 32k tokens are 32,000 or 32,768.
function countsOf(text: string) {
  const count = /[a-z]/.test(text) ? parseCount(text) : undefined;
  if (count === undefined) return [];
  return [count, ...(text.endsWith('k') ? [(count / 1000) * 1024] : [])].map(String);
}
