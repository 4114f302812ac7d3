import { parseCount } from '~/domain/parse-count.ts';
import {
  bigrams,
  type Folded,
  fold,
  normalise,
  type Simplify,
  stem,
  type Word,
  wordsOf,
} from './normalise.ts';
import { hanParticles, hanStopWords, stopWords } from './stop-words.ts';

/** One part of a query that a record may have or lack. */
export interface Token {
  /** The word as it is looked up: a stem, a number or a pair of Han characters. */
  text: string;
  kind: Word['kind'];
  /** The count that it stands for, where it is a number with a unit. */
  count?: number;
  /** The words of the reader that it comes from. */
  written: string;
  /** Whether it looks like a name or a version, so that an answer without it would answer something else. */
  isName: boolean;
}

/** A query, taken apart. */
export interface Query {
  /** All of it in one piece. */
  whole: Folded;
  /** The same without words that only ask. */
  content: Folded;
  tokens: Token[];
  /** All of its words. */
  words: Word[];
  /** Words that the reader wrote with a capital, in lower case. */
  capitals: ReadonlySet<string>;
  /** Whether it reads like a question and not like a name. */
  isLong: boolean;
}

/** Takes a query apart; words that only ask are left out, unless there are no others. */
export function parsedQuery(text: string, simplify: Simplify): Query {
  const normal = normalise(text, simplify);
  const { rest, counts } = countsIn(normal);
  const words = wordsOf(normal);
  const content = contentOf(wordsOf(rest));
  const kept = content.length + counts.length > 0 ? content : words;
  const capitals = new Set(
    text
      .normalize('NFKC')
      .match(/[A-Za-z]*[A-Z][A-Za-z]*/g)
      ?.map((word) => word.toLowerCase()),
  );
  // A first word has a capital for another reason, unless there are more inside it.
  const opening = /^\s*([A-Z][a-z]+)\s/.exec(text)?.[1]?.toLowerCase();
  if (opening) capitals.delete(opening);
  const tokens = [...counts.map(countToken), ...kept.flatMap((word) => tokensOf(word, capitals))];
  return {
    whole: fold(textsIn(words)),
    content: fold([...counts.map(({ written }) => written.replace(/\s/g, '')), ...textsIn(content)]),
    words,
    tokens: unique(tokens),
    capitals,
    isLong:
      tokens.filter(({ kind }) => kind !== 'han').length + kept.filter(({ kind }) => kind === 'han').length >
      3,
  };
}

function textsIn(words: readonly Word[]) {
  return words.map(({ text }) => text);
}

const writtenWord = /\p{Script=Han}+|[\p{L}\p{N}][^\s\p{Script=Han},;:!?()“”"，。；：！？（）《》]*/gu;

/** The words of a query that name something, as the reader wrote them. */
export function contentWords(text: string) {
  const words = text.normalize('NFKC').match(writtenWord) ?? [];
  const content = words.flatMap((word) => {
    if (/\p{Script=Han}/u.test(word)) return word.split(hanStop).filter(Boolean);
    return stopWords.has(word.toLowerCase()) ? [] : [word];
  });
  return withNumbers(content.length > 0 ? content : words);
}

// A number after a name is part of it: “Llama 3” is not a page with a Llama and a 3.
function withNumbers(words: readonly string[]) {
  const joined: string[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    if (before && /^\d/.test(word) && /[a-z\d]$/i.test(before))
      joined[joined.length - 1] = `${before} ${word}`;
    else joined.push(word);
  }
  return joined;
}

/** The counts that a normalised text writes with a scale word: 62 亿, 6.2 billion. */
export function countsOf(normal: string) {
  return /\d/.test(normal) ? countsIn(normal).counts.map(({ count }) => count) : [];
}

const countPattern = /(\d[\d.]*)\s*(trillion|billion|million|thousand|万亿|千亿|百亿|亿|万|tn|bn)/g;

// “62 亿” and “6.2 billion” are one thing, though they are written in several words.
function countsIn(normal: string) {
  const counts: { written: string; count: number }[] = [];
  const rest = normal.replace(countPattern, (written, digits: string, scale: string) => {
    const factor = { 千亿: 1000, 百亿: 100 }[scale];
    const unit = factor ? '亿' : scale.replace(/^tn$/, 't').replace(/^bn$/, 'b');
    const count = parseCount(`${Number(digits) * (factor ?? 1)}${unit}`);
    if (count === undefined) return written;
    counts.push({ written, count });
    return ' ';
  });
  return { rest, counts };
}

function countToken({ written, count }: { written: string; count: number }): Token {
  return { text: written.replace(/\s/g, ''), kind: 'number', count, written, isName: false };
}

function contentOf(words: readonly Word[]) {
  const content = words.flatMap((word) => {
    if (word.kind === 'han') return splitHan(word);
    return word.kind === 'latin' && stopWords.has(word.text) ? [] : [word];
  });
  return content;
}

const hanStop = new RegExp(hanStopWords.join('|'), 'u');

function splitHan(word: Word): Word[] {
  return word.text
    .split(hanStop)
    .filter(Boolean)
    .map((text, index) => ({ text, kind: 'han', glued: word.glued && index === 0 }));
}

function tokensOf({ text, kind, glued }: Word, capitals: ReadonlySet<string>): Token[] {
  if (kind === 'han')
    return bigrams(text).map((pair) => ({ text: pair, kind, written: text, isName: false }));
  if (kind === 'latin') return [{ text: stem(text), kind, written: text, isName: capitals.has(text) }];
  const count = /[a-z]/.test(text) ? parseCount(text) : undefined;
  return [
    { text, kind, written: text, isName: glued || /[a-z]/.test(text), ...(count !== undefined && { count }) },
  ];
}

/** Whether a pair of Han characters only joins particles to their neighbours. */
export function isParticle({ kind, text }: Token) {
  return kind === 'han' && [...text].some((character) => hanParticles.has(character));
}

function unique(tokens: readonly Token[]) {
  return [...new Map(tokens.map((token) => [token.text, token])).values()];
}
