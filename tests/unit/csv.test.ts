import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromCsv, toCsv } from '../../src/domain/csv.ts';

test('a table is a row of names and a row for each record, with CR LF', () => {
  expect(toCsv(['id', 'name'], [{ id: 1, name: 'Qwen' }])).toBe('\uFEFFid,name\r\n1,Qwen\r\n');
});

test('commas, quotes and line ends are kept inside quotes', () => {
  expect(toCsv(['a'], [{ a: 'one, "two"\nthree' }])).toBe('\uFEFFa\r\n"one, ""two""\nthree"\r\n');
});

test('an absent value is an empty cell and comes back absent', () => {
  expect(fromCsv(toCsv(['a', 'b'], [{ a: 'x', b: undefined }]))).toEqual([{ a: 'x' }]);
});

test('named columns come back as numbers', () => {
  expect(fromCsv('id,parameters\r\n7b,7000559616\r\n', new Set(['parameters']))).toEqual([
    { id: '7b', parameters: 7000559616 },
  ]);
});

test('any table of texts comes back as it was', () => {
  const text = fc.string({ minLength: 1, unit: 'grapheme' });
  const rows = fc.array(fc.record({ a: text, b: text, c: text }), { minLength: 1 });
  fc.assert(
    fc.property(rows, (table) => {
      expect(fromCsv(toCsv(['a', 'b', 'c'], table))).toEqual(table);
    }),
  );
});
