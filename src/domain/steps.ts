import type { Step } from '../schema/step.ts';

/** What a step may know of the record besides the quoted numbers. */
export interface Known {
  width: number;
  heads: number;
  /** Every number of parameters that the sizes give: gated or plain, with and without bias. */
  parameters: readonly number[];
}

type StepFunction = (numbers: readonly number[], value: number, known: Known) => readonly number[];

const thousand = 1000;
const billion = 1e9;
const binaryThousand = 1024;

/** The values that follow from the quoted numbers by each step; a day is no number and is checked by itself. */
export const steps: Record<Exclude<Step, 'day of the commit'>, StepFunction> = {
  'half of': (numbers) => [last(numbers) / 2],
  'sum of': (numbers) => [beforeLast(numbers) + last(numbers)],
  'product of': (numbers) => [beforeLast(numbers) * last(numbers)],
  'quotient of': (numbers) => [beforeLast(numbers) / last(numbers)],
  'rounded from': (numbers, value) => [rounded(last(numbers), value)],
  'rounded in the source': (numbers, value) =>
    rounded(value, last(numbers)) === last(numbers) ? [value] : [],
  'in billions': (numbers) => [last(numbers) * billion],
  'one more than': (numbers) => [last(numbers) + 1],
  'thousands of 1,024': (numbers) => [(last(numbers) / thousand) * binaryThousand],
  'eight thirds of the width, up to 128': (_, __, { width }) => [upTo(128, (width * 8) / 3)],
  'eight thirds of the width, up to 256': (_, __, { width }) => [upTo(256, (width * 8) / 3)],
  'as many as heads': (_, __, { heads }) => [heads],
  'counted from the sizes': (_, value, { parameters }) => parameters.map((count) => rounded(count, value)),
};

function last(numbers: readonly number[]) {
  return numbers.at(-1) ?? Number.NaN;
}

function beforeLast(numbers: readonly number[]) {
  return numbers.at(-2) ?? Number.NaN;
}

function upTo(multiple: number, number: number) {
  return Math.ceil(number / multiple) * multiple;
}

// To as many digits as the value has before its closing zeros, or after its point.
function rounded(number: number, value: number) {
  const [, decimals = ''] = String(value).split('.');
  if (decimals) return Number(number.toFixed(decimals.length));
  const zeros = /0*$/.exec(String(value))?.[0].length ?? 0;
  return Math.round(number / 10 ** zeros) * 10 ** zeros;
}
