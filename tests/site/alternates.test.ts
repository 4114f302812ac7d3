import { existsSync, readFileSync } from 'node:fs';
import type { Element, Nodes } from 'hast';
import { expect, test } from 'vitest';
import { attribute, builtPages, elementsOf, hasClass, textOf } from '../../src/postbuild/built-pages.ts';

const links = builtPages().flatMap(({ path, elements }) => {
  const own = elements.filter(
    (element) => attribute(element, 'rel') === 'alternate' && attribute(element, 'type') === 'text/markdown',
  );
  return own.map((link) => ({ path, file: `dist${attribute(link, 'href')}` }));
});
const alternates = links.filter(({ path, file }) => !path.startsWith('/both/') && file.endsWith('.md'));

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
  'the alternate of a chapter of %s has its numbers, tables, works and notes as the reader saw them',
  (locale) => {
    const text = readFileSync(`dist/${locale}/outlook.md`, 'utf8');
    expect(text).toMatch(/^\| - \|/m);
    expect(text).toMatch(/\[\^1\][^:]/);
    expect(text).toMatch(/^\[\^1\]: /m);
    expect(text).toContain('Scaling Laws for Neural Language Models');
    expect(text).toContain('L(N, D) = 1.69 + 406.4 / N^0.34 + 410.7 / D^0.28');
    expect(text).not.toMatch(/<\/?(p|span|div|svg)\b|undefined/);
  },
);

test('every word and number that a reader sees on a page stands in its alternate, a fact with its evidence and source', () => {
  const pages = builtPages();
  const lost = alternates.flatMap(({ path, file }) => {
    const page = pages.find((page) => page.path === path);
    const main = page?.elements.find(({ tagName }) => tagName === 'main');
    if (!main) return [`${path}: no text`];
    // Unknown signs are escaped in Markdown and are none for a reader.
    const kept = wordsOf(readFileSync(file, 'utf8').replace(/\\(?=[!-/:-@[-`{-~])/g, ''));
    const missing = [...wordsOf(seenIn(main))].filter((word) => !kept.has(word));
    return missing.length > 0 ? [`${path}: ${missing.slice(0, 10).join(' ')}`] : [];
  });
  expect(lost).toEqual([]);
  expect(alternates.length).toBeGreaterThan(180);
});

test('every table of a page is a table of its alternate, row by row', () => {
  const faults = builtPages().flatMap(({ path, elements }) => {
    const file = alternates.find((alternate) => alternate.path === path)?.file;
    const main = elements.find(({ tagName }) => tagName === 'main');
    if (!file || !main) return [];
    const tables = elementsOf(main).filter(({ tagName }) => tagName === 'table');
    const rows = tables.flatMap((table) => elementsOf(table).filter(({ tagName }) => tagName === 'tr'));
    const written = (readFileSync(file, 'utf8').match(/^ *\|.*\|$/gm) ?? []).length;
    return written >= rows.length + tables.length ? [] : [`${path}: ${written} of ${rows.length} rows`];
  });
  expect(faults).toEqual([]);
});

test('llms.txt lists the alternates of its edition, and those of both at the root', () => {
  const listed = (file: string) =>
    readFileSync(file, 'utf8').match(/^- \[.+\]\(https:.+\.md\): .+$/gm)?.length;
  expect(listed('dist/llms.txt')).toBe(alternates.length);
  expect((listed('dist/en/llms.txt') ?? 0) + (listed('dist/zh/llms.txt') ?? 0)).toBe(alternates.length);
});

/** Numbers, words of letters, and single Chinese characters. */
function wordsOf(text: string) {
  return new Set(text.match(/\d(?:[\d,.]*\d)?|\p{Script=Han}|(?!\p{Script=Han})\p{L}+/gu) ?? []);
}

const unseen = new Set('script style template svg button nav noscript option'.split(' '));

/** The text of an element without what leads elsewhere, waits for a press or is hidden. */
function seenIn(node: Nodes): string {
  if (node.type !== 'element') return 'value' in node ? node.value : '';
  if (node.tagName === 'select')
    return ` ${elementsOf(node)
      .filter(({ tagName }) => tagName === 'option')
      .map(textOf)
      .join(' ')} `;
  return isSeen(node) ? ` ${node.children.map(seenIn).join('')} ` : '';
}

function isSeen(element: Element) {
  const isClosed = attribute(element, 'hidden') !== undefined || attribute(element, 'popover') !== undefined;
  if (unseen.has(element.tagName) || isClosed) return false;
  const isContent = [element, ...elementsOf(element)].some(({ tagName }) =>
    /^(section|select)$/.test(tagName),
  );
  return !hasClass(element, 'screen-only') || isContent;
}
