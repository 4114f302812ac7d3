import { expect, test } from 'vitest';
import {
  attribute,
  type BuiltPage,
  builtPages,
  elementsOf,
  textOf,
} from '../../src/postbuild/built-pages.ts';

type Element = BuiltPage['elements'][number];

const pages = builtPages();
const byPath = new Map(pages.map((page) => [page.path, page]));
const systemPages = pages.filter(({ path }) => /^\/(en|zh)\/systems\/./.test(path));
const cataloguePages = ['/en/systems/', '/zh/systems/'].flatMap((path) => byPath.get(path) ?? []);

/** Words by which a row says that its value has no source but the record itself. */
const reckoned = /computed|inferred|recalled/;

test('every number of the catalogue leads to the row of the system’s page that has its source', () => {
  const cells = cataloguePages.flatMap((page) =>
    page.elements
      .filter((element) => attribute(element, 'data-id'))
      .flatMap(({ children }) => children)
      .filter((cell) => cell.type === 'element')
      .filter((cell) => isValueCell(cell) && /\d/.test(textOf(cell)))
      .map((cell) => ({ page, cell })),
  );
  expect(cells.length).toBeGreaterThan(200);
  const bare = cells.filter(({ page, cell }) => {
    const href = linksIn(cell).flatMap((link) => attribute(link, 'href') ?? [])[0];
    return !href || !opensSource(rowAt(new URL(href, `https://example.org${page.path}`)));
  });
  expect(bare.map(({ page, cell }) => `${page.path}: ${textOf(cell)}`)).toEqual([]);
});

test('every row of a system’s page with a value opens its source, or says that it was computed, inferred or recalled', () => {
  const rows = systemPages.flatMap((page) =>
    page.elements
      .filter((element) => element.tagName === 'tr' && attribute(element, 'id'))
      .map((row) => ({ page, row })),
  );
  expect(rows.length).toBeGreaterThan(1000);
  const bare = rows.filter(({ row }) => !isUnknown(row) && !opensSource(row));
  expect(bare.map(({ page, row }) => `${page.path}#${attribute(row, 'id')}`)).toEqual([]);
});

test('every number at the head of a system’s page leads to its row, and a card into the finder that reckons it', () => {
  const bare = systemPages.flatMap((page) =>
    page.elements
      .filter(({ tagName }) => tagName === 'dd')
      .flatMap((value) => linksIn(value))
      .filter(
        (link) =>
          attribute(link, 'class')?.includes('standing') &&
          !attribute(link, 'href')?.includes('/systems/?') &&
          !opensSource(rowAt(new URL(attribute(link, 'href') ?? '', `https://example.org${page.path}`))),
      )
      .map((link) => `${page.path}: ${textOf(link)}`),
  );
  expect(bare).toEqual([]);
});

test('every score of the results leads to the row that has its source', () => {
  for (const path of ['/en/results/', '/zh/results/']) {
    const page = byPath.get(path);
    const links = (page?.elements ?? []).filter(
      (element) => element.tagName === 'a' && attribute(element, 'class')?.includes('standing'),
    );
    expect(links.length).toBeGreaterThan(100);
    const bare = links.filter(
      (link) => !opensSource(rowAt(new URL(attribute(link, 'href') ?? '', `https://example.org${path}`))),
    );
    expect(bare.map(textOf)).toEqual([]);
  }
});

test('the catalogue weighs at most 60 kB with all that it loads', async () => {
  const { gzipSync } = await import('node:zlib');
  const { readFileSync } = await import('node:fs');
  for (const { html, elements } of cataloguePages) {
    const scripts = elements
      .filter(({ tagName }) => tagName === 'script')
      .flatMap((script) => attribute(script, 'src') ?? []);
    const font = elements
      .filter((element) => attribute(element, 'as') === 'font')
      .flatMap((element) => attribute(element, 'href') ?? []);
    const compressed = [html, ...scripts.map((path) => readFileSync(`dist${path}`))].reduce(
      (sum, file) => sum + gzipSync(file).length,
      0,
    );
    const whole = compressed + font.reduce((sum, path) => sum + readFileSync(`dist${path}`).length, 0);
    expect(whole).toBeLessThan(60_000);
  }
});

function isValueCell(cell: Element) {
  // Cards are reckoned in the row itself; a count of evidence has no source.
  return cell.tagName === 'td' && !/evidence|bits\d/.test(attribute(cell, 'class') ?? '');
}

function rowAt({ pathname, hash }: URL) {
  return byPath.get(pathname)?.elements.find((element) => attribute(element, 'id') === hash.slice(1));
}

function opensSource(row: Element | undefined) {
  if (!row) return false;
  const opens = linksIn(row).some((link) => /^https:/.test(attribute(link, 'href') ?? ''));
  const standing = elementsOf(row).flatMap((element) => attribute(element, 'class') ?? []);
  return opens || standing.some((names) => names.includes('standing') && reckoned.test(names));
}

function isUnknown(row: Element) {
  return elementsOf(row).some((element) => attribute(element, 'class')?.includes('unknown'));
}

function linksIn(element: Element) {
  return elementsOf(element).filter(({ tagName }) => tagName === 'a');
}
