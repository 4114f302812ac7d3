import { expect, test } from 'vitest';
import { around } from '~/layouts/around.ts';

const letters = [...'abcdefgh'];

test.each([
  [-1, 'abc'],
  [0, 'abc'],
  [4, 'def'],
  [7, 'fgh'],
])('around position %i stand %s', (position, expected) => {
  expect(around(letters, position, 3).join('')).toBe(expected);
});

test('a short list stands whole', () => {
  expect(around(letters, 2, 20)).toEqual(letters);
});
