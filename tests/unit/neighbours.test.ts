import { expect, test } from 'vitest';
import { neighbours } from '~/layouts/neighbours.ts';

const letters = [...'abcdefgh'];

test.each([
  [-1, 'abc'],
  [0, 'abc'],
  [4, 'def'],
  [7, 'fgh'],
])('around position %i stand %s', (position, expected) => {
  expect(neighbours(letters, position, 3).join('')).toBe(expected);
});

test('a short list stands whole', () => {
  expect(neighbours(letters, 2, 20)).toEqual(letters);
});
