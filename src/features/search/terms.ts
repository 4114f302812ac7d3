import { parseCount } from '~/domain/parse-count.ts';
import { bigrams, stem, type Word, wordsOf } from './normalise.ts';
import { hanParticles, hanStopWords, stopWords } from './stop-words.ts';

/** One part of a query that a record may have or lack. */
export interface Term {
  /** The words of the reader that it comes from. */
  written: string;
  kind: Word['kind'];
  /** What may stand for it in the index. */
  forms: readonly Form[];
  /** The name whose version it is: ChatGLM before 4. */
  versionOf?: string;
  /**
   * Whether it looks like a name or the version of one, so that an answer without it answers something else.
   */
  isName: boolean;
  /** Whether it only joins particles to their neighbours and says little by itself. */
  isParticle: boolean;
}

/**
 * Terms of the index that together may stand for a part of a query, with their likeness to what was written.
 */
export interface Form {
  terms: readonly string[];
  likeness: number;
}

const scale = /(\d[\d.]*) *(trillion|billion|million|thousand|万亿|千亿|百亿|亿|万|tn|bn)/g;

const year = /^(?:19|20)\d\d$/;

/** A number with the letter of its scale in place of the word: 62 亿 and 6.2 billion become 6.2b. */
function withLetters(normal: string) {
  return /\d/.test(normal)
    ? normal.replace(scale, (written, digits: string, word: string) => {
        const factor = { 千亿: 1000, 百亿: 100 }[word];
        const unit = factor ? '亿' : word.replace(/^tn$/, 't').replace(/^bn$/, 'b');
        const count = parseCount(`${Number(digits) * (factor ?? 1)}${unit}`);
        return count === undefined ? written : ` ${count} `;
      })
    : normal;
}

/**
 * The terms of a normalised text, as an index has them: stems, numbers, pairs of Han characters, and names
 * with their versions in one piece.
 */
export function indexTerms(normal: string): string[] {
  const words = wordsOf(withLetters(normal));
  return words.flatMap(({ text, kind }, index) => {
    if (kind === 'han') return bigrams(text);
    if (kind === 'latin') return [stem(text)];
    const before = words[index - 1];
    const count = /[a-z]/.test(text) ? parseCount(text) : undefined;
    return [
      text,
      ...(count === undefined ? [] : [String(count)]),
      ...(before?.kind === 'latin' ? [before.text + text] : []),
    ];
  });
}

/** The parts of a normalised query; words that only ask are left out, unless there are no others. */
export function queryTerms(normal: string, capitals: ReadonlySet<string>): Term[] {
  const words = wordsOf(withLetters(normal));
  const content = words.flatMap((word, index) =>
    contentOf(word).map((part) => [part, words[index - 1]] as const),
  );
  const kept = content.length > 0 ? content : words.map((word) => [word, undefined] as const);
  const terms = kept.flatMap(([word, before]) => termsOf(word, before, capitals));
  return [...new Map(terms.map((term) => [`${term.forms[0]?.terms} ${term.versionOf}`, term])).values()];
}

/** The words of a normalised query that name something. */
export function contentWords(normal: string) {
  const words = wordsOf(normal);
  const content = words.flatMap(contentOf);
  return content.length > 0 ? content : words;
}

const writtenWord = /\p{Script=Han}+|[\p{L}\p{N}][^\s\p{Script=Han},;:!?()“”"，。；：！？（）《》]*/gu;

/**
 * The words of a query that name something, as the reader wrote them. A number after a name is part of it:
 * “Llama 3” is no page with a Llama and a 3.
 */
export function writtenWords(text: string) {
  const words = text.match(writtenWord) ?? [];
  const content = words.flatMap((word) => {
    if (/\p{Script=Han}/u.test(word)) return word.split(hanStop).filter(Boolean);
    return stopWords.has(word.toLowerCase()) ? [] : [word];
  });
  const joined: string[] = [];
  for (const word of content.length > 0 ? content : words) {
    const before = joined.at(-1);
    if (before && /^\d/.test(word) && /[a-z\d]$/i.test(before))
      joined[joined.length - 1] = `${before} ${word}`;
    else joined.push(word);
  }
  return joined;
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

const hanStop = new RegExp(hanStopWords.join('|'), 'u');

function contentOf(word: Word): Word[] {
  if (word.kind === 'latin') return stopWords.has(word.text) ? [] : [word];
  if (word.kind === 'number') return [word];
  return word.text
    .split(hanStop)
    .filter(Boolean)
    .map((text) => ({ text, kind: 'han', glued: false }));
}

function termsOf(word: Word, before: Word | undefined, capitals: ReadonlySet<string>): Term[] {
  const { text, kind } = word;
  const base = { written: text, kind, isName: false, isParticle: false };
  if (kind === 'han')
    return bigrams(text).map((pair) => ({
      ...base,
      forms: [form(pair)],
      isParticle: [...pair].some((character) => hanParticles.has(character)),
    }));
  if (kind === 'latin') return [{ ...base, forms: [form(stem(text))], isName: capitals.has(text) }];
  const forms = [text, ...countsOf(text)].map(form);
  if (before?.kind !== 'latin' || stopWords.has(before.text) || year.test(text)) return [{ ...base, forms }];
  const written = word.glued ? before.text + text : `${before.text} ${text}`;
  return [{ ...base, written, forms, isName: true, versionOf: before.text }];
}

/** One term that stands for what was written. */
export function form(term: string): Form {
  return { terms: [term], likeness: 1 };
}

// 32k tokens are 32,000 or 32,768.
function countsOf(text: string) {
  const count = /[a-z]/.test(text) ? parseCount(text) : undefined;
  if (count === undefined) return [];
  return [count, ...(text.endsWith('k') ? [(count / 1000) * 1024] : [])].map(String);
}
