import { expect, test } from 'vitest';
import { halfwayContext } from '~/domain/decoder.ts';
import { costOf, lengthAt, stepOf, ticks } from '~/features/explainers/how-long/reckoning.ts';
import { network } from './systems.ts';

const plain = { flash: true, window: undefined };
const share = (name: string, tokens: number) =>
  Math.round(costOf(network(name), { tokens, ...plain }).share * 1000) / 10;

test.each([
  ['Qwen-7B', [4.0, 7.7, 14.2, 24.9, 39.9, 57.0, 72.6, 80.2]],
  ['Yi-34B', [2.6, 5.0, 9.5, 17.4, 29.6, 45.7, 62.7, 72.0]],
  ['Qwen-72B', [1.9, 3.7, 7.1, 13.3, 23.5, 38.1, 55.2, 65.3]],
] as const)('the share of attention in %s', (name, shares) => {
  const lengths = [2048, 4096, 8192, 16384, 32768, 65536, 131072, 200_000];
  expect(lengths.map((tokens) => share(name, tokens))).toEqual(shares);
});

test.each([
  ['Qwen-7B', 49_408],
  ['Yi-34B', 77_824],
  ['Qwen-72B', 106_496],
] as const)('attention takes half of the arithmetic of %s at %i tokens', (name, tokens) => {
  expect(halfwayContext(network(name))).toBe(tokens);
});

test('Qwen-7B caches 16 GiB at 32,768 tokens', () => {
  expect(costOf(network('Qwen-7B'), { tokens: 32768, ...plain }).cache).toBe(16);
});

test('FlashAttention takes away the table and nothing else', () => {
  const without = costOf(network('Qwen-7B'), { tokens: 32768, flash: false, window: undefined });
  const withIt = costOf(network('Qwen-7B'), { tokens: 32768, flash: true, window: undefined });
  expect(without.table).toBe(64);
  expect(withIt).toEqual({ ...without, table: 0 });
});

test('a window shortens the arithmetic and leaves the cache', () => {
  const whole = costOf(network('Qwen-7B'), { tokens: 32768, ...plain });
  const narrow = costOf(network('Qwen-7B'), { tokens: 32768, flash: true, window: 4096 });
  expect(narrow.attention).toBe(whole.attention / 8);
  expect(narrow.cache).toBe(whole.cache);
});

test('the slider meets the lengths of the survey', () => {
  expect(ticks.map((tick) => lengthAt(stepOf(tick)))).toEqual([...ticks]);
  expect(lengthAt(0)).toBe(512);
});
