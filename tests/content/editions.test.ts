import { expect, test } from 'vitest';
import type { OutlineSection } from '../../src/markdown/outline.ts';
import { chapterNames, sectionsOf } from './chapters.ts';
import { type Numbers, numbersIn } from './numbers.ts';

const names = chapterNames('en');

test('both editions have the same chapters', () => {
  expect(chapterNames('zh')).toEqual(names);
});

const sections = names.flatMap((name) => {
  const chinese = new Map(sectionsOf('zh', name).map((section) => [section.id, section]));
  return sectionsOf('en', name).map((english) => ({
    at: `${name}#${english.id}`,
    english,
    chinese: chinese.get(english.id),
  }));
});

test.each(names)('%s has the same headings in the same order and depth in both editions', (name) => {
  const outline = (locale: string) => sectionsOf(locale, name).map(({ id, depth }) => [id, depth]);
  expect(outline('zh')).toEqual(outline('en'));
});

/** The tags of a section with what they name, without those that only mark a language. */
function tags({ mentions }: OutlineSection) {
  return mentions
    .filter(({ tag }) => tag !== 'Zh' && tag !== 'En')
    .map(({ tag, attributes: { as, ...names } }) => [tag, ...Object.values(names)].join(' '));
}

test.each(sections)(
  '$at cites, quotes, notes and shows the same in both editions',
  ({ english, chinese }) => {
    expect(chinese && tags(chinese)).toEqual(tags(english));
  },
);

test.each(sections)('every number of $at stands in both editions', ({ english, chinese }) => {
  const [en, zh] = [numbersIn(prose(english.source)), numbersIn(prose(chinese?.source ?? ''))];
  expect(missing(en.digits, all(zh)), 'in English only').toEqual([]);
  expect(missing(zh.digits, all(en)), 'in Chinese only').toEqual([]);
});

test.each(sections)(
  'the tables of $at have the same numbers in both editions, billions against 亿',
  ({ english, chinese }) => {
    const [en, zh] = [numbersIn(tables(english.source)), numbersIn(tables(chinese?.source ?? ''))];
    const [inEnglish, inChinese] = [all(en), all(zh)];
    expect(
      missing(en.digits, [...inChinese, ...inChinese.map((number) => number / 10)]),
      'in English only',
    ).toEqual([]);
    expect(
      missing(zh.digits, [...inEnglish, ...inEnglish.map((number) => number * 10)]),
      'in Chinese only',
    ).toEqual([]);
  },
);

const all = ({ digits, words }: Numbers) => [...digits, ...words];
const isRow = (line: string) => line.startsWith('|');
const prose = (text: string) =>
  text
    .split('\n')
    .filter((line) => !isRow(line))
    .join('\n');
const tables = (text: string) => text.split('\n').filter(isRow).join('\n');

function missing(numbers: number[], others: number[]) {
  return numbers.filter(
    (number) => !others.some((other) => Math.abs(number - other) <= Math.abs(number) * 1e-9),
  );
}
