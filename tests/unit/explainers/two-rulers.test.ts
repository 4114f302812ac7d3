import { expect, test } from 'vitest';
import { tokenRight } from '~/domain/emergence.ts';
import { across, down, pathOf, scoreOf, wrongTokens } from '~/features/explainers/two-rulers/reckoning.ts';

const law = { scale: 4.5e7, exponent: -0.46 };
const round = (value: number) => Math.round(value * 1e4) / 1e4;
const whole = (parameters: number, length: number) =>
  round(scoreOf(parameters, { ruler: 'whole', length, items: undefined }, law));

test('ten billion parameters: one token 0.9201, four 0.7167, thirty 0.0822', () => {
  expect(round(tokenRight(1e10, law))).toBe(0.9201);
  expect(whole(1e10, 4)).toBe(0.7167);
  expect(whole(1e10, 30)).toBe(0.0822);
});

test.each([
  [1e8, 0.5003, 0.0626, 0.001, 0],
  [1e9, 0.7865, 0.3827, 0.0906, 0.0007],
  [1e11, 0.9715, 0.8909, 0.7492, 0.4206],
  [1e12, 0.99, 0.9607, 0.9047, 0.7406],
])('a model of %d parameters', (parameters, ...scores) => {
  expect([1, 4, 10, 30].map((length) => whole(parameters, length))).toEqual(scores);
});

test('wrong tokens fall in proportion to the answer', () => {
  expect(round(wrongTokens(1e10, 10, law))).toBe(round(10 * (1 - tokenRight(1e10, law))));
});

test('a test of a hundred items reads 0.07 % as zero', () => {
  expect(scoreOf(1e9, { ruler: 'whole', length: 30, items: 100 }, law)).toBe(0);
});

test('the drawing reaches from a hundred million to a trillion and leaves out what a logarithmic axis cannot show', () => {
  expect([across(1e8), across(1e10), across(1e12)]).toEqual([0, 50, 100]);
  expect([down(1, false), down(0, false), down(0.01, true), down(0, true)]).toEqual([0, 100, 50, undefined]);
  expect(pathOf({ ruler: 'whole', length: 30, items: 100, log: true }, law).startsWith('M0')).toBe(false);
});
