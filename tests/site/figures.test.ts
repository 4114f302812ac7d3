import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { textWidth } from '../../src/features/charts/plot/text-width.ts';

const files = globSync('dist/data/figures/*.svg').map((path) => ({
  name: basename(path),
  svg: readFileSync(path, 'utf8'),
}));
const textOf = (name: string) => readFileSync(`dist/data/figures/${name}`, 'utf8');

/** Boxes of the letters of a drawing, a little inside what they are reckoned to take. */
function boxesIn(svg: string) {
  return [
    ...svg.matchAll(/<text x="([\d.-]+)" y="([\d.-]+)"(?: text-anchor="(\w+)")?[^>]*>([^<]*)<\/text>/g),
  ].map(([, x, y, anchor = 'start', words = '']) => {
    const width = textWidth(words) * 0.92;
    const left = Number(x) - ({ start: 0, middle: width / 2, end: width }[anchor] ?? 0);
    return { words, left, right: left + width, top: Number(y) - 9, bottom: Number(y) + 1 };
  });
}

function overlap(a: ReturnType<typeof boxesIn>[number], b: typeof a) {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

test('there are nine figures, each in both editions and as a table', () => {
  expect(files.length).toBe(18);
  expect(globSync('dist/data/figures/*.csv').length).toBe(9);
  expect(globSync('dist/data/figures/*.json').length).toBe(9);
});

test.each(files)('$name stands alone', ({ svg }) => {
  expect(svg).not.toMatch(/var\(|light-dark|\sstyle=|\sid=|NaN|undefined/);
});

test.each(files)('no words of $name stand on others or beyond the edge', ({ svg }) => {
  const boxes = boxesIn(svg);
  const clashes = boxes.flatMap((box, index) =>
    boxes.slice(index + 1).flatMap((other) => (overlap(box, other) ? [`${box.words} | ${other.words}`] : [])),
  );
  expect(clashes).toEqual([]);
  expect(boxes.filter(({ left, right }) => left < -1 || right > 642).map(({ words }) => words)).toEqual([]);
});

test.each(['tokens-per-parameter.en.svg', 'tokens-per-parameter.zh.svg'])(
  'every model is named in %s',
  (name) => {
    const models = textOf('tokens-per-parameter.csv').trim().split('\r\n').slice(1);
    const missing = models
      .map((row) => row.split(',')[0] ?? '')
      .filter((model) => !textOf(name).includes(`>${model}<`));
    expect(missing).toEqual([]);
  },
);

test('the base units of a column are in its name', () => {
  expect(textOf('cache-per-token.csv')).toMatch(
    /^\uFEFFmodel,heads,key_value_heads,cache_bytes_per_token,cache_bytes_at_32768_tokens\r\nQwen-72B,64,64,2621440,/,
  );
});
