import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const terms: { term: string; not: string[] }[] = parse(
  readFileSync('tests/content/chinese-terms.yaml', 'utf8'),
);

/** Files with Chinese text of the interface; content joins here when it follows the list. */
const files = ['src/i18n/*.ts', 'src/features/**/words.ts', 'src/features/charts/**/*.{ts,astro}'];

test.each(terms)('Chinese text says $term', ({ term, not }) => {
  const variants = new RegExp(not.join('|'), 'u');
  const found = chineseLines().filter(({ text }) => variants.test(text));
  expect(found.map(({ place, text }) => `${place} should say ${term}: ${text}`)).toEqual([]);
});

function chineseLines() {
  return globSync(files).flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .map((text, index) => ({ place: `${file}:${index + 1}`, text: text.trim() }))
      .filter(({ text }) => /\p{Script=Han}/u.test(text) && !/^(\/\/|\/?\*)/.test(text)),
  );
}
