import { expect, test } from 'vitest';
import { cardsFor } from '~/domain/cards.ts';
import { type Bits, cacheBytes, gib, weightBytes } from '~/domain/decoder.ts';
import { network } from './systems.ts';

// The worked examples add numbers that were rounded to hundredths before.
const close = 0.011;

/** GiB of the weights at a precision, and of a cache that is counted a number of times. */
function floor(name: string, bits: Bits, tokens = 0, copies = 1) {
  return (weightBytes(network(name), bits) + copies * cacheBytes(network(name), tokens)) / gib;
}

test.each([
  ['Baichuan2-7B-Base', 16, 13.98],
  ['Baichuan2-7B-Base', 8, 7.95],
  ['Baichuan2-7B-Base', 4, 4.93],
  ['Baichuan2-13B-Base', 16, 25.88],
  ['Baichuan2-13B-Base', 8, 14.14],
  ['Baichuan2-13B-Base', 4, 8.27],
  ['Baichuan-13B-Base', 16, 24.71],
  ['Baichuan-13B-Base', 8, 12.96],
  ['Baichuan-13B-Base', 4, 7.09],
  ['Skywork-13B-Base', 16, 25.81],
  ['Skywork-13B-Base', 8, 13.46],
  ['Yi-6B', 16, 11.29],
  ['Yi-6B', 8, 6.13],
  ['Yi-6B', 4, 3.55],
  ['Yi-34B', 16, 64.05],
  ['Yi-34B', 8, 32.88],
  ['Yi-34B', 4, 17.29],
] as const)('the weights of %s at %i bits take %f GiB', (name, bits, expected) => {
  expect(Math.abs(floor(name, bits) - expected)).toBeLessThan(close);
});

test.each([
  ['Qwen-1.8B', 16, 4.17],
  ['Qwen-1.8B', 8, 3.04],
  ['Qwen-1.8B', 4, 2.47],
  ['Qwen-7B', 16, 16.38],
  ['Qwen-7B', 8, 10.35],
  ['Qwen-7B', 4, 7.33],
  ['Qwen-14B', 16, 29.52],
  ['Qwen-14B', 8, 17.77],
  ['Qwen-14B', 4, 11.89],
  ['Qwen-72B', 16, 144.65],
  ['Qwen-72B', 8, 79.64],
  ['Qwen-72B', 4, 47.14],
] as const)('%s at %i bits with 2,048 tokens and the cache twice takes %f GiB', (name, bits, expected) => {
  expect(Math.abs(floor(name, bits, 2048, 2) - expected)).toBeLessThan(close);
});

test.each([
  ['ChatGLM2-6B', 16, 8192, 11.85],
  ['ChatGLM2-6B', 8, 8192, 6.53],
  ['ChatGLM2-6B', 4, 8192, 3.87],
  ['Yi-6B', 16, 200_000, 23.5],
  ['Yi-34B', 16, 200_000, 109.83],
] as const)('%s at %i bits with %i tokens takes %f GiB', (name, bits, tokens, expected) => {
  expect(Math.abs(floor(name, bits, tokens) - expected)).toBeLessThan(close);
});

test('the sizes of Baichuan-7B and Baichuan-13B add up to the printed totals', () => {
  expect(network('Baichuan-7B').parameters).toBe(7_000_559_616);
  expect(network('Baichuan-13B-Base').parameters).toBe(13_264_901_120);
});

test('62 billion weights of four bits take 28.9 GiB, 6.2 billion take 2.9', () => {
  expect((weightBytes({ parameters: 62e9, embeddings: 0 }, 4) / gib).toFixed(1)).toBe('28.9');
  expect((weightBytes({ parameters: 6.2e9, embeddings: 0 }, 4) / gib).toFixed(1)).toBe('2.9');
});

test('a need is met by the smallest card, or by two, four or eight of the largest', () => {
  expect(cardsFor(14.4)).toEqual({ cards: 1, card: 16 });
  expect(cardsFor(134.7)).toEqual({ cards: 2, card: 80 });
  expect(cardsFor(700)).toBeUndefined();
});
