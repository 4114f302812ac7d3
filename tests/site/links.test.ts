import { expect, test } from 'vitest';
import { attribute, builtPages, elementsOf } from '../../src/postbuild/built-pages.ts';
import { linkFaults } from '../../src/postbuild/link-faults.ts';
import { address, basePath } from '../../src/site.ts';
import { chapterNames, sectionsOf } from '../content/chapters.ts';

const pages = builtPages();

test('every link, anchor, id and reference of every page leads somewhere', () => {
  expect(linkFaults(pages, { folder: 'dist', base: basePath, origin: address.origin })).toEqual([]);
});

test('a page of the other edition says so in both directions', () => {
  const alternates = new Map(
    pages.map(({ path, elements }) => [
      path,
      elements
        .filter((element) => attribute(element, 'hreflang') && element.tagName === 'link')
        .map((element) => new URL(attribute(element, 'href') ?? '').pathname),
    ]),
  );
  const oneWay = [...alternates].flatMap(([path, others]) =>
    others
      .filter((other) => other !== '/' && !alternates.get(other)?.includes(path))
      .map((other) => `${path} → ${other}`),
  );
  expect(oneWay).toEqual([]);
});

test.each(chapterNames('en'))(
  'every section of %s leads without scripts to the same section of the other edition',
  (chapter) => {
    const ids = sectionsOf('en', chapter).flatMap(({ id }) => id || []);
    expect(ids.length).toBeGreaterThan(5);
    for (const [from, to] of [
      ['en', 'zh'],
      ['zh', 'en'],
    ]) {
      const path = `/${from}/${chapter}/`;
      const { elements = [] } = pages.find((page) => page.path === path) ?? {};
      const links = elements
        .filter(({ tagName }) => tagName === 'noscript')
        .flatMap((without) => elementsOf(without))
        .map((link) => new URL(attribute(link, 'href') ?? '', new URL(path, address)));
      expect(links.map(({ pathname, hash }) => pathname + hash)).toEqual(
        ids.map((id) => `/${to}/${chapter}/#${id}`),
      );
    }
  },
);

test('every page is at most three clicks from the cover', () => {
  const links = new Map(
    pages.map(({ path, elements }) => [
      path,
      elements
        .filter(({ tagName }) => tagName === 'a')
        .flatMap((link) => pathOf(attribute(link, 'href'), path)),
    ]),
  );
  const reached = new Set(['/']);
  for (let click = 0; click < 3; click += 1) {
    for (const page of [...reached]) for (const path of links.get(page) ?? []) reached.add(path);
  }
  expect(pages.map(({ path }) => path).filter((path) => !reached.has(path) && path !== '/404.html')).toEqual(
    [],
  );
});

function pathOf(href: string | undefined, from: string) {
  if (!href) return [];
  const url = new URL(href, `${address.origin}${from}`);
  return url.origin === address.origin ? [url.pathname] : [];
}
