import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCount } from '~/domain/parse-count.ts';
import { formatCount, formatShort } from '~/domain/units.ts';

test.each([
  ['6.2B', 6.2e9],
  ['62 亿', 6.2e9],
  ['６２億', 6.2e9],
  ['3 trillion', 3e12],
  ['3万亿', 3e12],
  ['1,500 亿', 150e9],
  ['32,768', 32768],
  ['32k', 32000],
  ['20 万', 200_000],
])('%s is read as %d', (text, value) => {
  expect(parseCount(text)).toBe(value);
});

test.each(['', 'Qwen-7B', '亿', '6.2.1B', '-7'])('“%s” is not a count', (text) => {
  expect(parseCount(text)).toBeUndefined();
});

test('a count of three significant digits comes back from every notation', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 10 }), (digits, power) => {
      const value = digits * 10 ** power;
      expect(parseCount(formatCount(value, 'en'))).toBe(value);
      expect(parseCount(formatCount(value, 'zh'))).toBe(value);
      expect(parseCount(formatShort(value))).toBe(value);
    }),
  );
});
