import { expect, test } from 'vitest';
import { byPeriod, licenceOn, licencesThenAndNow, mainLicences } from '../../src/domain/licences.ts';
import { formatInColumn } from '../../src/domain/units.ts';
import { answering, byColumn, fitting, meets, saying } from '../../src/features/catalogue/view.ts';
import type { System } from '../../src/schema/system.ts';

const row = (answers: Record<string, string[]>, values: Record<string, string> = {}) => ({
  answers,
  values,
  text: 'qwen-7b alibaba cloud',
});

test('a row is shown when it meets every condition, and one can be left out of account', () => {
  const base = row({ stage: ['base'], maker: ['zhipu-ai', 'tsinghua-keg'] });
  const conditions = (stages: string[]) =>
    new Map([
      ['stage', answering('stage', stages)],
      ['maker', answering('maker', ['tsinghua-keg'])],
      ['q', saying(' Alibaba  7b')],
    ]);
  expect(meets(base, conditions(['base', 'chat']))).toBe(true);
  expect(meets(base, conditions(['chat']))).toBe(false);
  expect(meets(base, conditions(['chat']), 'stage')).toBe(true);
  expect(saying('alibaba 14b')(base)).toBe(false);
});

test('a room without a card asks nothing that a row could meet, and what is no model fits nowhere', () => {
  const margin = { least: 0, median: 1, most: 2, count: 1 };
  const margins = { 16: margin, 8: margin, 4: margin };
  const room = { cards: 1, bits: 4, tokens: 512, runtime: 'makers', tight: true } as const;
  const subject = { parameters: 8e9, embeddings: 0, exact: true, printed: [] };
  const sizes = { layers: 32, heads: 32, kvHeads: 32, headSize: 128 };
  const model = { ...row({}), subject: { ...subject, ...sizes } };
  const answers = (card: number, tight = false) => fitting({ ...room, card, tight }, margins)(model);
  expect([answers(3, true), answers(6), answers(6, true), answers(8)]).toEqual([false, false, true, true]);
  expect(fitting({ ...room, card: 80 }, margins)(row({}))).toBe(false);
  expect(fitting(room, margins)(model)).toBe(false);
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
