import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatBytes, formatCount, formatDay, formatDigits, formatShort } from '~/domain/units.ts';

test('6.2 billion parameters are 62 亿 and 6.2B', () => {
  expect(formatCount(6.2e9, 'en')).toBe('6.2\u00a0billion');
  expect(formatCount(6.2e9, 'zh')).toBe('62\u00a0亿');
  expect(formatShort(6.2e9)).toBe('6.2B');
});

test('3 trillion tokens are 3 万亿 and 3T', () => {
  expect(formatCount(3e12, 'en')).toBe('3\u00a0trillion');
  expect(formatCount(3e12, 'zh')).toBe('3\u00a0万亿');
  expect(formatShort(3e12)).toBe('3T');
});

test('150 billion tokens are 1500 亿', () => {
  expect(formatCount(150e9, 'zh')).toBe('1500\u00a0亿');
});

test('a context of 32,768 keeps its digits in both editions and 200,000 is 20 万 in Chinese', () => {
  expect(formatCount(32768, 'en')).toBe('32,768');
  expect(formatCount(32768, 'zh')).toBe('32,768');
  expect(formatCount(200_000, 'zh')).toBe('20\u00a0万');
});

test('Chinese writes four digits without a separator', () => {
  expect(formatDigits(2048, 'zh')).toBe('2048');
  expect(formatDigits(2048, 'en')).toBe('2,048');
});

test('decimal and binary units stay apart', () => {
  expect(formatBytes(6e9, 'GB')).toBe('6\u202fGB');
  expect(formatBytes(458_752, 'KiB')).toBe('448\u202fKiB');
  expect(formatBytes(62e9 / 2, 'GiB')).toBe('28.87\u202fGiB');
});

test('a day is written as each language writes it', () => {
  expect(formatDay('2023-03-14', 'en')).toBe('14\u00a0March 2023');
  expect(formatDay('2023-03-14', 'zh').replaceAll('\u00a0', ' ')).toBe('2023 年 3 月 14 日');
});

const powers = { trillion: 1e12, billion: 1e9, million: 1e6, 万亿: 1e12, 亿: 1e8, 万: 1e4 };

/** The number that a text written by formatCount stands for. */
function read(text: string) {
  const [, digits = '', word = ''] = /^([\d.,]+)\u00a0?(.*)$/.exec(text) ?? [];
  return Number(digits.replaceAll(',', '')) * (powers[word as keyof typeof powers] ?? 1);
}

test.each(['en', 'zh'] as const)(
  'a count written in %s and read again differs by less than half a per cent',
  (locale) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000_000_000_000 }), (value) => {
        expect(Math.abs(read(formatCount(value, locale)) - value) / value).toBeLessThan(0.005);
      }),
    );
  },
);

test('counts of three significant digits survive both notations exactly', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 6, max: 10 }), (digits, power) => {
      const value = digits * 10 ** power;
      expect(read(formatCount(value, 'zh'))).toBeCloseTo(value, -3);
      expect(read(formatCount(value, 'en'))).toBeCloseTo(value, -3);
    }),
  );
});
