import type { System } from '~/schema/system.ts';
import type { TaxWords } from './words.ts';

type Result = System['results'][number];

/** What a benchmark asks for. */
export type Field = 'knowledge' | 'reasoning' | 'reading' | 'code';

/** Scores of a base model and of the chat model made from it. */
export interface Pair {
  base: number;
  chat: number;
  /** Whether the records give the same conditions for both. */
  alike: boolean;
  field: Field;
}

/** A pair of results from the catalogue. */
export interface FoundPair extends Pair {
  system: string;
  benchmark: string;
  rows: { base: Result; chat: Result };
}

const fields: Record<string, Field> = {
  MMLU: 'knowledge',
  'C-Eval': 'knowledge',
  CMMLU: 'knowledge',
  AGIEval: 'knowledge',
  GSM8K: 'reasoning',
  MATH: 'reasoning',
  BBH: 'reasoning',
  HumanEval: 'code',
};

/** What a benchmark asks for; those not listed are of reading. */
export function fieldOf(benchmark: string): Field {
  return fields[benchmark] ?? 'reading';
}

/** Pairs of base and chat results that the makers report for a model and the one it was tuned from. */
export function pairsOf(systems: readonly { id: string; data: System }[]): FoundPair[] {
  const byId = new Map(systems.map((system) => [system.id, system]));
  return systems.flatMap(({ id, data }) => {
    // A model tuned for one subject is not the chat model of its base.
    if (data.axes?.subject !== 'general') return [];
    const from = data.relations.find(({ kind, to }) => kind === 'tuned-from' && to)?.to;
    const parent = from && byId.get(typeof from === 'string' ? from : from.id);
    const bases = (parent ? parent.data.results : data.results).filter(
      ({ role, reporter }) => role === 'base' && reporter === 'makers',
    );
    return data.results
      .filter(({ role, reporter }) => role === 'chat' && reporter === 'makers')
      .flatMap((chat) => {
        const base = bases.find(({ benchmark }) => benchmark === chat.benchmark);
        if (!base) return [];
        const pair = {
          base: base.score,
          chat: chat.score,
          alike: areAlike(base, chat),
          field: fieldOf(chat.benchmark),
        };
        return [{ ...pair, system: parent?.id ?? id, benchmark: chat.benchmark, rows: { base, chat } }];
      });
  });
}

/** Points gained by tuning, negative where they are lost. */
export function change({ base, chat }: Pick<Pair, 'base' | 'chat'>) {
  return Math.round((chat - base) * 100) / 100;
}

/** How many pairs lost, gained or stayed, and the change in the middle. */
export function summary(pairs: readonly Pick<Pair, 'base' | 'chat'>[]) {
  const changes = pairs.map(change).toSorted((a, b) => a - b);
  const half = Math.floor(changes.length / 2);
  const [low = 0, high = 0] = [changes[Math.max(half - 1 + (changes.length % 2), 0)], changes[half]];
  return {
    lower: changes.filter((one) => one < 0).length,
    higher: changes.filter((one) => one > 0).length,
    all: changes.length,
    middle: (low + high) / 2,
  };
}

/** What becomes of these pairs, in words. */
export function findingOf(pairs: readonly Pick<Pair, 'base' | 'chat'>[], words: TaxWords) {
  const { all, lower, higher, middle } = summary(pairs);
  return all > 0 ? words.found(all, lower, higher, signed(middle)) : words.none;
}

/** A change with its sign: +3.3, −4.32. */
export function signed(value: number) {
  const digits = String(Math.round(Math.abs(value) * 100) / 100);
  if (value === 0) return '0';
  return `${value < 0 ? '−' : '+'}${digits}`;
}

// Two empty records say nothing of likeness.
function areAlike(base: Result, chat: Result) {
  const conditions = ({ split, shots, protocol }: Result) => [split, shots, protocol?.en].join('|');
  return (chat.shots !== undefined || chat.protocol !== undefined) && conditions(base) === conditions(chat);
}
