import { type Fit, fitOf, type Margins, type Setting, smallestFit } from '~/domain/fits.ts';
import type { Subject } from '~/domain/networks.ts';
import type { FinderWords } from './words.ts';

/** What a row is asked for: its answers to each question, its value in each column, and its words. */
export interface RowFacts {
  answers: Record<string, readonly string[]>;
  values: Record<string, string>;
  /** Its words in small letters. */
  text: string;
  /** What is known of it as something to run; a data set is nothing to run. */
  subject?: Subject | undefined;
}

/** What the finder asks of a row, by name; a question that is not asked is absent. */
export type Conditions = ReadonlyMap<string, (row: RowFacts) => boolean>;

/** What the reader sets for memory; without a card nothing is asked. */
export type Room = Omit<Setting, 'card' | 'batch'> & { card?: number | undefined; tight: boolean };

/** One of the chosen answers to a question. */
export function answering(name: string, values: readonly string[]) {
  return ({ answers }: RowFacts) => values.some((value) => answers[name]?.includes(value));
}

/** Whether a row has all words, in any order. */
export function saying(words: string) {
  const all = words.toLowerCase().split(/\s+/).filter(Boolean);
  return ({ text }: RowFacts) => all.every((word) => text.includes(word));
}

/** Whether a row fits where a card was chosen. */
export function fitting(room: Room, margins: Margins) {
  return ({ subject }: RowFacts) => {
    const answer = answerFor(subject, room, margins);
    return answer === 'fits' || (room.tight && answer === 'tight');
  };
}

/** The answer to “does it fit?”, undefined where it is not known or not asked. */
export function answerFor(subject: Subject | undefined, { card, ...room }: Room, margins: Margins) {
  return subject && card ? fitOf(subject, { ...room, card }, margins).answer : undefined;
}

/** Whether a row meets all conditions, leaving those out of account that are named. */
export function meets(row: RowFacts, conditions: Conditions, ...except: string[]) {
  return [...conditions].every(([name, isMet]) => except.includes(name) || isMet(row));
}

/** Marks of a text that is longer than the makers offer, or than they trained on. */
const beyondMarks = { window: '†', trained: '‡' } as const;

/** The smallest card as a cell shows it: the card, what it takes in GiB, whether that was measured, and the value to sort by. */
export function cardCell(
  subject: Subject | undefined,
  asked: Pick<Setting, 'bits' | 'tokens' | 'runtime'>,
  margins: Margins,
  words: FinderWords,
) {
  const smallest = subject && smallestFit(subject, asked, margins);
  if (!smallest) return { text: '–', need: '', value: '', mark: '' };
  const { card, cards, fit } = smallest;
  return {
    text: words.cards(cards, card),
    need: (fit.need ?? fit.floor).toFixed(1),
    value: String(card * cards),
    mark: markOf(fit),
  };
}

function markOf({ basis, beyond }: Fit) {
  return (basis === 'measured' ? '●' : '') + (beyond ? beyondMarks[beyond] : '');
}

/** Order of two rows by a column: numbers by size, words by the alphabet of the edition; rows without a value come last either way. */
export function byColumn(column: string, order: 'ascending' | 'descending', language: string) {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const sign = order === 'ascending' ? 1 : -1;
  return (a: Pick<RowFacts, 'values'>, b: Pick<RowFacts, 'values'>) => {
    const [left = '', right = ''] = [a.values[column], b.values[column]];
    if (!left || !right) return Number(!left) - Number(!right);
    const difference = Number(left) - Number(right);
    return sign * (Number.isNaN(difference) ? compare(left, right) : difference);
  };
}
