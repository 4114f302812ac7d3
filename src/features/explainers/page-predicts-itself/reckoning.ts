import type { PredictionWords } from './words.ts';

/** Counts of what follows each context; contexts of so many tokens are at that index. */
export type Counts = Map<string, Map<string, number>>[];

/** Longest order: a token and the three before it. */
export const highestOrder = 4;

/** A token that may come next. */
export interface Choice {
  token: string;
  probability: number;
}

/** What may come next, the likeliest first. */
export interface Prediction {
  /** Tokens at the end of the text that were used. */
  context: string[];
  /** How often these stand in the text that was counted. */
  seen: number;
  choices: Choice[];
}

/** A letter or digit that is not a Han character. */
const letter = '(?:(?!\\p{Script=Han})[\\p{L}\\p{N}])';

// A Han character, a word or number with what joins its parts, or a sign.
const token = new RegExp(`\\p{Script=Han}|${letter}+(?:[-.,’'/@]${letter}+)*%?|\\S`, 'gu');

/** The tokens of a text: words and signs, and each Han character by itself. */
export function tokensOf(text: string) {
  return text.match(token) ?? [];
}

/** The text that tokens make, with spaces where English and Chinese have them. */
export function textOf(tokens: readonly string[]) {
  return tokens.reduce(
    (text, next, index) => text + (hasSpace(tokens[index - 1], next) ? ' ' : '') + next,
    '',
  );
}

/** Counts of a text for every order. */
export function countsOf(tokens: readonly string[]): Counts {
  const counts: Counts = Array.from({ length: highestOrder }, () => new Map());
  for (const [at, next] of tokens.entries()) {
    for (const [length, table] of counts.entries()) {
      if (length > at) continue;
      const context = keyOf(tokens.slice(at - length, at));
      const row = table.get(context) ?? new Map<string, number>();
      table.set(context, row.set(next, (row.get(next) ?? 0) + 1));
    }
  }
  return counts;
}

/** What may follow a text by the counts of an order; a context never seen is shortened until it was. */
export function prediction(
  counts: Counts,
  text: readonly string[],
  order: number,
  temperature = 1,
): Prediction {
  const { context, row } = longestSeen(counts, text, order);
  return { context, ...choicesOf(row, temperature) };
}

function longestSeen(counts: Counts, text: readonly string[], order: number) {
  for (let length = Math.min(order - 1, text.length); length > 0; length -= 1) {
    const context = text.slice(-length);
    const row = counts[length]?.get(keyOf(context));
    if (row) return { context, row };
  }
  return { context: [], row: counts[0]?.get('') ?? new Map<string, number>() };
}

/** The token that a number from 0 to 1 draws. */
export function drawn(choices: readonly Choice[], chance: number) {
  let rest = chance;
  for (const { token, probability } of choices) {
    rest -= probability;
    if (rest < 0) return token;
  }
  return choices.at(-1)?.token ?? '';
}

/** A number from 0 to 1 for a seed and a position, always the same for both and as good as random. */
export function chanceAt(seed: number, position: number) {
  // Mulberry32 by Tommy Ettinger, its counter set to the position.
  let state = (seed * 0x9e3779b1 + (position + 1) * 0x6d2b79f5) | 0;
  state = Math.imul(state ^ (state >>> 15), state | 1);
  state ^= state + Math.imul(state ^ (state >>> 7), state | 61);
  return ((state ^ (state >>> 14)) >>> 0) / 2 ** 32;
}

/** A text continued to the end of its sentence or by so many tokens at most. */
export function continued(text: readonly string[], next: (text: readonly string[]) => string, most = 60) {
  const longer = [...text];
  do longer.push(next(longer));
  while (longer.length < text.length + most && !isEnd(longer.at(-1)));
  return longer;
}

/** Contexts of an order, and how many of them have a single continuation. */
export function meterOf(counts: Counts, order: number) {
  const rows = [...(counts[order - 1]?.values() ?? [])];
  return { contexts: rows.length, single: rows.filter(({ size }) => size === 1).length };
}

/** How many sentences come back word for word from three tokens when the likeliest is always taken. */
export function recited(counts: Counts, sentences: readonly string[][], order: number) {
  return sentences.filter((sentence) => {
    const again = continued(
      sentence.slice(0, 3),
      (text) => likeliest(longestSeen(counts, text, order).row),
      sentence.length,
    );
    return keyOf(again) === keyOf(sentence);
  }).length;
}

// The first choice of a prediction, without putting all others in order.
function likeliest(row: ReadonlyMap<string, number>) {
  let best = { token: '', count: 0 };
  for (const [token, count] of row) if (count > best.count) best = { token, count };
  return best.token;
}

function choicesOf(row: ReadonlyMap<string, number>, temperature: number) {
  const seen = [...row.values()].reduce((sum, count) => sum + count, 0);
  // The largest power is taken as one: at low temperatures all of them would be nothing.
  const largest = Math.max(...row.values());
  const powers = [...row].map(([token, count]) => ({ token, power: (count / largest) ** (1 / temperature) }));
  const all = powers.reduce((sum, { power }) => sum + power, 0);
  const choices = powers
    .map(({ token, power }) => ({ token, probability: power / all }))
    .toSorted((a, b) => b.probability - a.probability);
  return { seen, choices };
}

function keyOf(tokens: readonly string[]) {
  return tokens.join(' ');
}

function isEnd(token = '') {
  return /^[.?!。？！]$/.test(token);
}

const wide = /^[\p{Script=Han}、。，：；？！（）《》·]/u;

function hasSpace(before: string | undefined, after: string) {
  if (!before || /^[([“‘]$/.test(before) || /^[.,;:?!)\]”’、。，：；？！）》]$/.test(after)) return false;
  if (/^[、。，：；？！（）《》·]$/.test(before) || /^[（《·]$/.test(after) || before + after === '”“')
    return false;
  const isWide = wide.test(before) || wide.test(after);
  return !(
    isWide &&
    ((wide.test(before) && wide.test(after)) || /^[“”‘’]$/.test(after) || /^[“”‘’]$/.test(before))
  );
}

/** Choices that are shown. */
export const shownChoices = 8;

/** A probability as it is printed. */
export function percent({ probability }: Choice) {
  return `${(probability * 100).toFixed(1)} %`;
}

/** What is most likely to come next, in words. */
export function findingOf(
  { context, seen, choices: [best] }: Prediction,
  wanted: number,
  words: PredictionWords,
) {
  if (!best) return '';
  const said =
    context.length > 0
      ? words.found(textOf(context), seen, best.token, percent(best))
      : words.alone(seen, best.token, percent(best));
  return said + (context.length < wanted ? words.shorter : '');
}
