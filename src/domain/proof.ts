import type { Step } from '../schema/step.ts';
import { countedParameters, countings, type Sizes } from './decoder.ts';
import { dayIn, numbersIn } from './quotation.ts';
import { type Known, steps } from './steps.ts';
import { byteUnits } from './units.ts';

/** A source of a fact with what stands there. */
export interface SaidPlace {
  ref: { id: string };
  says?: string | undefined;
  step?: Step | undefined;
  read?: string | undefined;
}

/** Anything in a record that names its sources. */
export interface SourcedFact {
  /** Where it stands in the record. */
  path: readonly (string | number)[];
  /** A number in the unit of its literal, a day, or undefined where the value is words. */
  value: number | string | undefined;
  places: readonly SaidPlace[];
}

/** Everything in a record that names its sources, in the order of the record. */
export function sourcedFacts(data: unknown, path: SourcedFact['path'] = []): SourcedFact[] {
  if (typeof data !== 'object' || data === null) return [];
  const below = Object.entries(data).flatMap(([key, value]) =>
    sourcedFacts(value, [...path, Array.isArray(data) ? Number(key) : key]),
  );
  if (!('sources' in data) || !Array.isArray(data.sources)) return below;
  return [{ path, value: literalValue(data), places: data.sources as SaidPlace[] }, ...below];
}

function literalValue(fact: object) {
  const { value, score, date, bytes, unit } = fact as Record<string, unknown>;
  if (typeof bytes === 'number') return bytes / byteUnits[unit as 'GB'];
  return [value, score, date].find((one) => typeof one === 'number' || typeof one === 'string') as
    | number
    | string
    | undefined;
}

/** What steps may know of a record: nothing where it is no system with sizes. */
export function knownOf(data: unknown): Known {
  const { architecture } = data as { architecture?: Record<string, unknown> };
  const all = (field: string): number[] => {
    const claims = architecture?.[field];
    return Array.isArray(claims) ? claims.map(({ value }) => Number(value)) : [];
  };
  const first = (field: string) => all(field)[0] ?? Number.NaN;
  const sizes: Omit<Sizes, 'vocabulary'> = {
    layers: first('layers'),
    hiddenSize: first('hidden_size'),
    heads: first('heads'),
    kvHeads: first('kv_heads'),
    headSize: first('head_size'),
    ffnSize: first('ffn_size'),
  };
  // Where two sizes of the table of tokens are told, either may be the one that was counted.
  const parameters = all('vocabulary').flatMap((vocabulary) =>
    countings.map((counting) => countedParameters({ ...sizes, vocabulary }, counting)),
  );
  return { width: sizes.hiddenSize, heads: sizes.heads, parameters };
}

/** What is wrong between a value and what its source says, or undefined where the one follows from the other. */
export function saidFault({ value, says = '', step }: Pick<SourcedFact, 'value'> & SaidPlace, known: Known) {
  if (typeof value === 'string') return dayFault(value, says, step);
  if (value === undefined) return step && 'Words follow from words by no step. Take it out.';
  if (step === 'day of the commit') return 'This step gives a day, and the value is a number.';
  const numbers = numbersIn(says);
  const given = step ? steps[step](numbers, value, known) : numbers.slice(-1);
  if (given.some((number) => isSame(number, value))) return undefined;
  const found = given.filter(Number.isFinite).join(', ') || 'no number';
  return step
    ? `The value does not follow by “${step}”: found ${found}, not ${value}.`
    : `The value is not what stands in the source: found ${found}, not ${value}. Name the step between.`;
}

function dayFault(value: string, says: string, step: Step | undefined) {
  if (step === 'day of the commit') return undefined;
  if (step) return `The step “${step}” gives no day.`;
  const day = dayIn(says);
  if (day === value) return undefined;
  return `The day is not what stands in the source: found ${day ?? 'no day'}, not ${value}. Name the step between.`;
}

const tolerance = 1e-9;

function isSame(number: number, value: number) {
  return Math.abs(number - value) <= Math.abs(value) * tolerance;
}
