import { expect, test } from 'vitest';
import { cachePerToken, factOf, formatFact, otherNotations, releaseOf } from '~/domain/facts.ts';
import { systemMemory } from '~/domain/system-memory.ts';
import type { System } from '~/schema/system.ts';

const stated = { status: 'stated', sources: [{ ref: { collection: 'sources', id: 'readme' } }] } as const;

/** Facts of the first-generation model, as far as these tests need them. */
const system = {
  events: [
    { kind: 'updated', date: '2023-03-19', ...stated },
    { kind: 'weights-released', date: '2023-03-14', ...stated },
    { kind: 'announced', date: '2023-03-10', ...stated },
  ],
  parameters: [{ value: 6.2e9, ...stated }],
  tokens: 'not-stated',
  architecture: {
    layers: [{ value: 28, ...stated }],
    kv_heads: [{ value: 32, ...stated }],
    head_size: [{ value: 128, ...stated }],
  },
  memory: [
    { id: 'inference-int4', bytes: 6e9, unit: 'GB', precision: 'INT4', purpose: 'inference', ...stated },
  ],
  results: [],
} as unknown as System;

test('the release is the day of the weights, not of an announcement or update', () => {
  expect(releaseOf(system)?.date).toBe('2023-03-14');
});

test('28 layers with 32 heads of 128 numbers cache 448 KiB per token at 16 bits', () => {
  expect(cachePerToken(system)).toBe(448 * 1024);
});

test('a fact is shown in the words of the edition', () => {
  const fact = factOf(system, 'parameters');
  expect(fact && formatFact(fact, 'parameters', 'zh')).toBe('62\u00a0亿');
});

test('a count can be seen in the other notations', () => {
  const fact = factOf(system, 'parameters');
  expect(fact && otherNotations(fact, 'parameters', 'en').map(({ text }) => text)).toEqual([
    '62\u00a0亿',
    '6.2B',
    '6,200,000,000',
  ]);
});

test('a row of memory is found by its id, an unknown row is not', () => {
  expect(factOf(system, 'memory', 'inference-int4')?.value).toBe(6e9);
  expect(factOf(system, 'memory', 'inference-int8')).toBeUndefined();
});

test('what the makers do not state is no fact', () => {
  expect(factOf(system, 'tokens')).toBeUndefined();
});

test('what makers say at “16-bit” is set beside the weights at 16 bits', () => {
  const row = { id: 'a', bytes: 15e9, unit: 'GB', precision: '16-bit', purpose: 'inference', ...stated };
  const { rows = [] } = systemMemory({ ...system, type: 'model', memory: [row] } as unknown as System) ?? {};
  expect(rows.map(({ bits, measured }) => [bits, measured])).toEqual([
    [16, 15e9 / 2 ** 30],
    [8, undefined],
    [4, undefined],
  ]);
});
