import { expect, test } from 'vitest';
import { benchmarkAnchor, comparisons, type Score } from '../../src/features/results/comparable.ts';

function score(system: string, value: number, conditions: Partial<Score> = {}): Score {
  return {
    id: 'mmlu',
    benchmark: 'MMLU',
    shots: 5,
    score: value,
    metric: 'percent',
    role: 'base',
    reporter: 'makers',
    status: 'stated',
    sources: [{ ref: { collection: 'sources', id: system } }],
    system,
    ...conditions,
  };
}

test('scores under the same conditions are ranked, best first, equal ones together', () => {
  const [table] = comparisons([score('a', 60), score('b', 70), score('c', 60)]);
  expect(table?.scores.map(({ system, rank }) => [system, rank])).toEqual([
    ['b', 1],
    ['a', 2],
    ['c', 2],
  ]);
  expect(table?.oneSource).toBe(false);
});

test('a base model and a chat model, or five and no examples, never share a table', () => {
  const tables = comparisons([
    score('a', 60),
    score('b', 70, { role: 'chat' }),
    score('c', 80, { shots: 0 }),
  ]);
  expect(tables.map(({ obstacle }) => obstacle)).toEqual(['alone', 'alone', 'alone']);
});

test('scores without a stated number of examples are not ranked', () => {
  const { shots: _, ...unstated } = score('a', 60);
  const [table] = comparisons([unstated, { ...unstated, system: 'b' }]);
  expect(table?.obstacle).toBe('shots');
  expect(table?.scores.every(({ rank }) => rank === undefined)).toBe(true);
});

test('fewer errors are better', () => {
  const [table] = comparisons([
    score('a', 4, { metric: 'error-rate' }),
    score('b', 2, { metric: 'error-rate' }),
  ]);
  expect(table?.scores[0]?.system).toBe('b');
});

test('an anchor is small letters and hyphens', () => {
  expect(benchmarkAnchor('MMBench-CN')).toBe('mmbench-cn');
  expect(benchmarkAnchor('Arithmetic test set')).toBe('arithmetic-test-set');
});
