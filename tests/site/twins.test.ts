import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { attribute, builtPages } from '../../src/build/built-pages.ts';

const twins = builtPages().flatMap(({ path, elements }) => {
  const link = elements.find((element) => attribute(element, 'type') === 'text/markdown');
  return link ? [{ path, file: `dist${attribute(link, 'href')}` }] : [];
});

test('every page of an edition that is kept has its Markdown twin, with one title', () => {
  expect(twins.length).toBeGreaterThan(100);
  const faults = twins.filter(({ file }) => !existsSync(file) || (readFileSync(file, 'utf8').match(/^# /gm) ?? []).length !== 1);
  expect(faults.map(({ path }) => path)).toEqual([]);
});

test.each(['en', 'zh'])('the twin of a chapter of %s has its numbers, tables and works as the reader saw them', (locale) => {
  const text = readFileSync(`dist/${locale}/outlook.md`, 'utf8');
  expect(text).toMatch(/^\| --- \|/m);
  expect(text).toContain('Scaling Laws for Neural Language Models');
  expect(text).toContain('L(N, D) = 1.69 + 406.4 / N^0.34 + 410.7 / D^0.28');
  expect(text).not.toMatch(/<\/?(p|span|div|svg)\b|undefined/);
});

test('llms.txt lists the twins of its edition, and those of both at the root', () => {
  const listed = (file: string) => readFileSync(file, 'utf8').match(/^- \[.+\]\(https:.+\.md\)$/gm)?.length;
  expect(listed('dist/llms.txt')).toBe(twins.length);
  expect((listed('dist/en/llms.txt') ?? 0) + (listed('dist/zh/llms.txt') ?? 0)).toBe(twins.length);
});
