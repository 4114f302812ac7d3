import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { attribute, builtPages } from '../../src/postbuild/built-pages.ts';

const links = builtPages().flatMap(({ path, elements }) => {
  const own = elements.filter(
    (element) => attribute(element, 'rel') === 'alternate' && attribute(element, 'type') === 'text/markdown',
  );
  return own.map((link) => ({ path, file: `dist${attribute(link, 'href')}` }));
});
const twins = links.filter(({ path, file }) => !path.startsWith('/both/') && file.endsWith('.md'));

test('every page leads to its text as Markdown, with one title; two editions side by side lead to that of each', () => {
  const leading = (path: string) => links.filter((link) => link.path === path).length;
  const wrong = builtPages().filter(
    ({ path }) => leading(path) !== (path === '/404.html' ? 0 : path.startsWith('/both/') ? 2 : 1),
  );
  expect(wrong.map(({ path }) => path)).toEqual([]);
  const faults = links.filter(
    ({ file }) =>
      !existsSync(file) ||
      (file.endsWith('.md') && (readFileSync(file, 'utf8').match(/^# /gm) ?? []).length !== 1),
  );
  expect(faults.map(({ path }) => path)).toEqual([]);
});

test.each(['en', 'zh'])(
  'the twin of a chapter of %s has its numbers, tables and works as the reader saw them',
  (locale) => {
    const text = readFileSync(`dist/${locale}/outlook.md`, 'utf8');
    expect(text).toMatch(/^\| --- \|/m);
    expect(text).toContain('Scaling Laws for Neural Language Models');
    expect(text).toContain('L(N, D) = 1.69 + 406.4 / N^0.34 + 410.7 / D^0.28');
    expect(text).not.toMatch(/<\/?(p|span|div|svg)\b|undefined/);
  },
);

test('llms.txt lists the twins of its edition, and those of both at the root', () => {
  const listed = (file: string) => readFileSync(file, 'utf8').match(/^- \[.+\]\(https:.+\.md\)$/gm)?.length;
  expect(listed('dist/llms.txt')).toBe(twins.length);
  expect((listed('dist/en/llms.txt') ?? 0) + (listed('dist/zh/llms.txt') ?? 0)).toBe(twins.length);
});
