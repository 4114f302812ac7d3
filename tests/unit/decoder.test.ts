import { expect, test } from 'vitest';
import {
  bitsOf,
  cacheBytes,
  decoderOf,
  halfwayContext,
  operationsPerToken,
  type Sizes,
} from '~/domain/decoder.ts';
import { answerRight, tokenRight } from '~/domain/emergence.ts';

const baichuan7 = {
  layers: 32,
  hiddenSize: 4096,
  heads: 32,
  kvHeads: 32,
  headSize: 128,
  ffnSize: 11_008,
  vocabulary: 64_000,
};
const baichuan13 = {
  layers: 40,
  hiddenSize: 5120,
  heads: 40,
  kvHeads: 40,
  headSize: 128,
  ffnSize: 13_696,
  vocabulary: 64_000,
};
const qwen7 = { ...baichuan7, vocabulary: 151_936 };
const yi34 = {
  layers: 60,
  hiddenSize: 7168,
  heads: 56,
  kvHeads: 8,
  headSize: 128,
  ffnSize: 20_480,
  vocabulary: 64_000,
};
const qwen72 = {
  layers: 80,
  hiddenSize: 8192,
  heads: 64,
  kvHeads: 64,
  headSize: 128,
  ffnSize: 24_576,
  vocabulary: 152_064,
};

test('the sizes of Baichuan add up to the totals that its makers print, to the last digit', () => {
  expect(decoderOf(baichuan7).parameters).toBe(7_000_559_616);
  expect(decoderOf(baichuan13).parameters).toBe(13_264_901_120);
});

test('one layer of one head of one number has four attention weights and three for the block', () => {
  const one: Sizes = {
    layers: 1,
    hiddenSize: 1,
    heads: 1,
    kvHeads: 1,
    headSize: 1,
    ffnSize: 1,
    vocabulary: 1,
  };
  expect(decoderOf(one).matrices).toBe(7);
  expect(decoderOf(one, { blocks: 2, tables: 1 })).toMatchObject({
    matrices: 6,
    embeddings: 1,
    parameters: 10,
  });
});

test('attention takes half of the arithmetic at 49,408, 77,824 and 106,496 tokens', () => {
  expect([qwen7, yi34, qwen72].map((sizes) => halfwayContext(decoderOf(sizes)))).toEqual([
    49_408, 77_824, 106_496,
  ]);
  expect(operationsPerToken(decoderOf(qwen7), 49_408).share).toBe(0.5);
});

test('at 2,048 tokens attention takes a twenty-fifth of the arithmetic of Qwen-7B', () => {
  expect(operationsPerToken(decoderOf(qwen7), 2048).share).toBeCloseTo(0.04, 3);
});

test('80 layers of 64 heads of 128 numbers cache 2,560 KiB per token, 28 layers of 2 heads 28 KiB', () => {
  expect(cacheBytes(qwen72) / 1024).toBe(2560);
  expect(cacheBytes({ layers: 28, kvHeads: 2, headSize: 128 }) / 1024).toBe(28);
});

test('with 0.79 for a token, four tokens are right in 38 of 100 cases and thirty in none', () => {
  const law = { scale: 4.5e7, exponent: -0.46 };
  expect(tokenRight(1e9, law)).toBeCloseTo(0.79, 2);
  expect(answerRight(1e9, 4, law)).toBeCloseTo(0.38, 2);
  expect(answerRight(1e9, 30, law)).toBeCloseTo(0, 2);
  expect(tokenRight(4.5e7, law)).toBeCloseTo(1 / Math.E, 6);
});

test.each([
  ['16-bit', 16],
  ['bf16/fp16', 16],
  ['bfloat16', 16],
  ['8bits', 8],
  ['INT8', 8],
  ['4-bit', 4],
  ['Int4 (Q-LoRA)', 4],
  ['default', undefined],
])('%s is %s bits', (precision, bits) => {
  expect(bitsOf(precision)).toBe(bits);
});
