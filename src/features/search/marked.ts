import { normalise } from '~/domain/words.ts';
import { indexParts } from './terms.ts';

/** Longest sentence that is shown whole, in characters. */
const longest = 220;

/** Characters before the first match of a longer one. */
const lead = 60;

/** Longest passage that is marked on the page it leads to, in characters. */
const longestMark = 80;

/** What parts the lines of a text in the full-text index, which keeps no line breaks. */
export const lineEnd = '¶';

const piece =
  /\d+(?:[.,]\d+)*(?: ?(?:[a-z]+|[万亿千百]+))?|\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{M}])+/giu;
const sentenceEnd = new RegExp(
  `(?<=[.?!]["”’)]?)\\s+(?=[\\p{Lu}“])|(?<=[。？！][”’）]?)(?![”’）])|\\n|${lineEnd}`,
  'u',
);

/** A text cut at the terms of a query, as the index has them, matched parts at odd positions. */
export function marked(text: string, terms: ReadonlySet<string>): string[] {
  const parts: string[] = [];
  let end = 0;
  for (const [from, to] of rangesOf(text, terms)) {
    parts.push(text.slice(end, from), text.slice(from, to));
    end = to;
  }
  return [...parts, text.slice(end)];
}

/** The sentence or row of a text that has most of the terms, the first of equals, cut in the same way. */
export function markedSentence(text: string, terms: ReadonlySet<string>): string[] {
  let best: string[] = [];
  for (const sentence of text.split(sentenceEnd)) {
    const parts = marked(sentence.trim(), terms);
    if (best.length === 0 || variety(parts) > variety(best)) best = parts;
  }
  return shortened(best);
}

/** The address of a passage with its first marked words as a text directive, widened to whole words. */
export function withDirective(url: string, pieces: readonly string[], locale: string) {
  const text = pieces.join('');
  const start = pieces[0]?.length ?? 0;
  let end = start;
  // Marks that only a space parts are one phrase.
  for (const [index, part] of pieces.entries()) {
    if (index > 0 && index % 2 === 0 && part.trim()) break;
    if (index > 0) end += part.length;
  }
  const passage = [...new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)]
    .filter(({ index, segment }) => index < end && index + segment.length > start)
    .map(({ segment }) => segment)
    .join('')
    .trim();
  if (pieces.length < 2 || !passage || passage.length > longestMark) return url;
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${encodeURIComponent(passage).replaceAll('-', '%2D')}`;
}

function variety(parts: readonly string[]) {
  const found = new Set(parts.filter((_, index) => index % 2).map((part) => part.toLowerCase()));
  return [...found].join('').length;
}

function shortened(parts: readonly string[]) {
  if (parts.join('').length <= longest) return [...parts];
  const [before = '', ...others] = parts;
  const cut = before.length > lead && others.length > 0 ? before.length - lead : 0;
  const start = cut && (before.indexOf(' ', cut) + 1 || cut);
  const shown = [`${start > 0 ? '…' : ''}${before.slice(start)}`];
  let left = longest - (shown[0]?.length ?? 0);
  for (const part of others) {
    shown.push(part.length > left ? `${part.slice(0, left).replace(/ \S*$/, '')}…` : part);
    left -= part.length;
    if (left <= 0) break;
  }
  return shown;
}

function rangesOf(text: string, terms: ReadonlySet<string>) {
  const ranges: [number, number][] = [];
  let name = '';
  for (const { 0: written, index } of text.matchAll(piece)) {
    if (/\p{Script=Han}/u.test(written) && !/\d/.test(written))
      ranges.push(...hanRanges(written, index, terms));
    else {
      const found = [written, written.replace(/ .*/, '')].find((part) => isMarked(part, name, terms));
      if (found) ranges.push([index, index + found.length]);
    }
    name = normalise(written);
  }
  return ranges;
}

// A number with a unit is one word: “6 GB”, but not “3090 as”.
function isMarked(written: string, name: string, terms: ReadonlySet<string>) {
  const normal = normalise(written);
  const [part = [], ...others] = indexParts(normal);
  return others.length === 0 && [...part, name + normal].some((term) => terms.has(term));
}

function hanRanges(run: string, at: number, terms: ReadonlySet<string>) {
  const ranges: [number, number][] = [];
  for (let index = 0; index < run.length; index += 1) {
    const length = [2, 1].find(
      (size) => terms.has(run.slice(index, index + size)) && index + size <= run.length,
    );
    if (!length) continue;
    const last = ranges.at(-1);
    if (last && last[1] >= at + index) last[1] = Math.max(last[1], at + index + length);
    else ranges.push([at + index, at + index + length]);
  }
  return ranges;
}
