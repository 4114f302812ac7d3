import { expect, test } from 'vitest';
import { holds, isShown, letters } from '~/features/explainers/provenance-lens/reckoning.ts';

test('every origin has a letter of its own', () => {
  expect(new Set(Object.values(letters)).size).toBe(Object.keys(letters).length);
});

test('right and mostly right statements hold, no other', () => {
  expect((['right', 'mostly-right', 'contested', 'dated'] as const).map(holds)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test.each([
  ['', false, true],
  ['weng', false, true],
  ['course', false, false],
  ['', true, false],
])('a statement of Weng’s that holds, under origin “%s” and only-open %s', (origin, open, shown) => {
  expect(isShown({ origin: 'weng', held: true }, { origin, open })).toBe(shown);
});
