import { expect, test } from 'vitest';
import { byPeriod, licenceOn, licencesThenAndNow, mainLicences } from '../../src/domain/licences.ts';
import { formatInColumn } from '../../src/domain/units.ts';
import { byColumn, matches } from '../../src/features/catalogue/view.ts';
import type { System } from '../../src/schema/system.ts';

const row = (answers: Record<string, string[]>, values: Record<string, string> = {}) => ({ answers, values });

test('a row is shown when it gives one of the chosen answers to every question', () => {
  const base = row({ stage: ['base'], maker: ['zhipu-ai', 'tsinghua-keg'] });
  expect(matches(base, { stage: ['base', 'chat'], maker: ['tsinghua-keg'] })).toBe(true);
  expect(matches(base, { stage: ['chat'] })).toBe(false);
  expect(matches(base, { stage: ['chat'] }, 'stage')).toBe(true);
});

test('numbers sort by size, words by the alphabet, and rows without a value come last either way', () => {
  const rows = ['7000000000', '', '13000000000'].map((parameters) => row({}, { parameters }));
  const sorted = (order: 'ascending' | 'descending') =>
    rows.toSorted(byColumn('parameters', order, 'en')).map(({ values }) => values['parameters']);
  expect(sorted('ascending')).toEqual(['7000000000', '13000000000', '']);
  expect(sorted('descending')).toEqual(['13000000000', '7000000000', '']);
  const days = ['2023-09-06', '2023-06-15'].map((released) => row({}, { released }));
  expect(days.toSorted(byColumn('released', 'ascending', 'en'))[0]?.values['released']).toBe('2023-06-15');
});

test('6,200,000,000 is 6.2 under “billion” and 62 under “亿”', () => {
  expect(formatInColumn(6.2e9, 'billion')).toBe('6.2');
  expect(formatInColumn(6.2e9, 'yi')).toBe('62');
  expect(formatInColumn(1.75e11, 'yi')).toBe('1,750');
});

type Licence = System['licences'][number];

const licence = (
  commercial: Licence['commercial'],
  from?: string,
  until?: string,
  of: Licence['of'] = 'weights',
): Licence => ({
  of,
  name: { en: commercial, zh: commercial },
  commercial,
  status: 'stated',
  sources: [],
  ...(from && { from }),
  ...(until && { until }),
});

test('the terms of the weights decide, and of those the ones that held on the day', () => {
  const licences = [
    licence('yes', '2023-03-14', undefined, 'code'),
    licence('register', '2023-07-08'),
    licence('research-only', '2023-03-14', '2023-07-07'),
  ];
  expect(licenceOn({ licences }, '2023-05-01')?.commercial).toBe('research-only');
  expect(licenceOn({ licences }, '2023-12-31')?.commercial).toBe('register');
  expect(licenceOn({ licences }, '2023-01-01')).toBeUndefined();
  expect(mainLicences({ licences }).map(({ index }) => index)).toEqual([3, 2]);
  expect(licences.toSorted(byPeriod).at(-1)?.commercial).toBe('register');
});

test('terms that changed after 2023 are told apart from those at the end of it, and only where the answer is another', () => {
  const before = licence('register', '2023-11-23', '2024-05-29');
  const changed = licencesThenAndNow({ licences: [before, licence('yes', '2024-05-30')] });
  expect([changed.then?.commercial, changed.now?.commercial, changed.now?.from]).toEqual([
    'register',
    'yes',
    '2024-05-30',
  ]);
  const renewed = licencesThenAndNow({ licences: [before, licence('register', '2024-05-30')] });
  expect(renewed.now).toBeUndefined();
  const kept = licencesThenAndNow({ licences: [licence('ask'), licence('yes', '2023-12-01')] });
  expect([kept.then?.commercial, kept.now]).toEqual(['yes', undefined]);
});
