import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

interface Rule {
  term: string;
  not: string[];
  /** Texts, or beginnings of places, where the variant is right. */
  except?: string[];
}

interface Line {
  place: string;
  text: string;
}

const rules: Rule[] = parse(readFileSync('tests/content/chinese-terms.yaml', 'utf8'));

const sources = ['src/i18n/*.ts', 'src/features/**/words.ts', 'src/features/charts/**/*.{ts,astro}'];

/** Fields that hold what readers search for, or what somebody else has written. */
const verbatim = new Set(['aliases', 'said', 'says', 'quoted', 'title', 'name']);

const lines = [
  ...sources.flatMap((pattern) => globSync(pattern).flatMap(linesOf)),
  ...globSync('content/*/zh/*.mdx').flatMap(linesOf),
  ...globSync('content/*/*.yaml').flatMap((file) =>
    stringsIn(parse(readFileSync(file, 'utf8')) as unknown, file),
  ),
]
  .map(({ place, text }) => ({ place, text: text.replaceAll(/https?:[^\s)）]+/g, '') }))
  .filter(({ text }) => /\p{Script=Han}/u.test(text) && !/^(\/\/|\/?\*)/.test(text));

test.each(rules)('Chinese text says $term', ({ term, not, except = [] }) => {
  const variants = new RegExp(not.join('|'), 'u');
  const found = lines.filter(
    ({ place, text }) =>
      variants.test(text) && !except.some((each) => text.includes(each) || place.startsWith(each)),
  );
  expect(found.map(({ place, text }) => `${place} should say ${term}: ${text}`)).toEqual([]);
});

test('no exception is left over', () => {
  const excepted = rules.flatMap(({ except = [] }) => except);
  const unused = excepted.filter(
    (each) => !lines.some(({ place, text }) => text.includes(each) || place.startsWith(each)),
  );
  expect(unused).toEqual([]);
});

function linesOf(file: string): Line[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((text, index) => ({ place: `${file}:${index + 1}`, text: text.trim() }));
}

function stringsIn(value: unknown, place: string): Line[] {
  if (typeof value === 'string') return [{ place, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    verbatim.has(key) ? [] : stringsIn(each, `${place} ${key}`),
  );
}
