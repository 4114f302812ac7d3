import { kindOf, normalise, stem } from './normalise.ts';
import { indexTerms } from './terms.ts';

/** Longest sentence that is shown whole, in characters. */
const longest = 220;

/** Characters before the first match of a longer one. */
const lead = 60;

const piece = /\d[\d.,]*(?: ?[a-z]+)?|\p{L}+/giu;
const sentenceEnd = /(?<=[.?!]["”’)]?)\s+(?=\S)|(?<=[。？！][”’）]?)(?![”’）])|\n/u;

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

/** The sentence of a text that has most of the terms, the first of equals, cut in the same way. */
export function markedSentence(text: string, terms: ReadonlySet<string>): string[] {
  let best: string[] = [];
  for (const sentence of text.split(sentenceEnd)) {
    const parts = marked(sentence.trim(), terms);
    if (best.length === 0 || variety(parts) > variety(best)) best = parts;
  }
  return shortened(best);
}

function variety(parts: readonly string[]) {
  const words = new Set(parts.filter((_, index) => index % 2).map((part) => part.toLowerCase()));
  return [...words].join('').length;
}

function shortened(parts: readonly string[]) {
  if (parts.join('').length <= longest) return [...parts];
  const [before = '', ...others] = parts;
  const start =
    before.length > lead && others.length > 0
      ? before.indexOf(' ', before.length - lead) + 1 || before.length - lead
      : 0;
  const shown = [`${start > 0 ? '…' : ''}${before.slice(start)}`];
  let left = longest;
  for (const part of others) {
    left -= shown.at(-1)?.length ?? 0;
    if (left <= 0) break;
    shown.push(part);
  }
  const last = shown.at(-1) ?? '';
  if (last.length > left && left > 0)
    shown[shown.length - 1] = `${last.slice(0, left).replace(/ \S*$/, '')}…`;
  return shown;
}

function rangesOf(text: string, terms: ReadonlySet<string>) {
  const ranges: [number, number][] = [];
  let name = '';
  for (const { 0: written, index } of text.matchAll(piece)) {
    const normal = normalise(written);
    if (/\p{Script=Han}/u.test(written)) ranges.push(...hanRanges(written, index, terms));
    else if (kindOf(normal) === 'number') {
      const [digits = ''] = normal.split(' ');
      const isThere = [...indexTerms(normal), name + digits].some((term) => terms.has(term));
      if (isThere) ranges.push([index, index + written.trimEnd().length]);
    } else if (terms.has(stem(normal)) || terms.has(normal)) ranges.push([index, index + written.length]);
    name = normal;
  }
  return ranges;
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
