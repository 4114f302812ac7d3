import { existsSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { attribute, type BuiltPage, builtPages } from '../../src/postbuild/built-pages.ts';
import { authors, checked } from '../../src/site.ts';
import { chapterNames } from '../content/chapters.ts';

const pages = builtPages();
const chapters = pages.filter(({ path }) =>
  chapterNames('en').some((name) => path === `/en/${name}/` || path === `/zh/${name}/`),
);

/**
 * Fields of a book section by the tags from which Zotero's translator for embedded metadata fills them; what it
 * made of each kind of page when it was run stands in tests/README.md.
 */
const zoteroFields = {
  citation_title: 'title',
  citation_publication_date: 'date',
  citation_inbook_title: 'bookTitle',
  citation_public_url: 'url',
  citation_language: 'language',
  citation_author: 'creator',
};

function itemOf({ elements }: BuiltPage) {
  const tags = elements
    .filter(({ tagName }) => tagName === 'meta')
    .map((meta) => [attribute(meta, 'name') ?? '', attribute(meta, 'content') ?? ''] as const);
  const fields = Object.entries(zoteroFields).map(([tag, field]) => [
    field,
    tags.find(([name]) => name === tag)?.[1],
  ]);
  return {
    ...Object.fromEntries(fields),
    references: tags.filter(([name]) => name === 'citation_reference').length,
  } as Record<string, unknown>;
}

test.each(chapters)('a reference manager reads $path as a section of the survey', (page) => {
  const canonical = page.elements.find((element) => attribute(element, 'rel') === 'canonical');
  const heading = /<h1[^>]*>([^<]+)</.exec(page.html)?.[1];
  expect(itemOf(page)).toEqual({
    title: heading,
    date: expect.stringMatching(/^\d{4}\/\d{2}\/\d{2}$/),
    bookTitle: expect.stringContaining('2023'),
    url: canonical && attribute(canonical, 'href'),
    language: page.path.startsWith('/en/') ? 'en' : 'zh-Hans',
    creator: expect.stringMatching(/\S,$/),
    references: (page.html.match(/<li id="ref-/g) ?? []).length,
  });
});

test('every page names the body that signs it and the day, in the words that reading views and Zotero know', () => {
  const lacking = pages.filter(({ html, path }) => {
    const author = authors[path.startsWith('/zh/') ? 'zh' : 'en'];
    const isNamed = html.includes(`name="author" content="${author}"`);
    const isWhole = /name="(dcterms\.creator|citation_author)" content="[^"]+,"/.test(html);
    return !isNamed || !isWhole || !html.includes(`property="article:published_time" content="${checked}"`);
  });
  expect(lacking.map(({ path }) => path)).toEqual(['/404.html']);
});

test('every page that is shared has a card of its own, of one size and at most 60 kB, and names it', () => {
  const shared = pages.filter(({ path }) => path !== '/404.html');
  const faults = shared.filter(({ elements }) => {
    const said = (property: string) =>
      elements.flatMap((element) =>
        attribute(element, 'property') === property ? (attribute(element, 'content') ?? '') : [],
      )[0];
    const file = `dist${new URL(said('og:image') ?? 'https://example.org/none').pathname}`;
    if (!existsSync(file) || statSync(file).size > 60_000 || !said('og:image:alt')) return true;
    // Width and height stand in the first block of a PNG.
    const png = readFileSync(file);
    return png.readUInt32BE(16) !== 1200 || png.readUInt32BE(20) !== 630;
  });
  expect(faults.map(({ path }) => path)).toEqual([]);
  const kept = shared.filter(({ path }) => !/^\/both\/|\/whole\/$/.test(path));
  expect(new Set(kept.map(({ html }) => /property="og:image" content="([^"]+)"/.exec(html)?.[1])).size).toBe(
    kept.length,
  );
});

interface Thing {
  '@context': string;
  '@type': string;
}

test('every JSON-LD script is whole and about schema.org', () => {
  const scripts = pages.flatMap(({ html }) =>
    [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, text = '']) => text),
  );
  const things = scripts.flatMap((text) => {
    const { '@graph': members, ...thing } = JSON.parse(text) as Thing & { '@graph'?: Thing[] };
    return members ? members.map((member) => ({ ...member, ...thing })) : [thing];
  });
  expect(scripts.length).toBeGreaterThan(100);
  expect(things.filter((thing) => thing['@context'] !== 'https://schema.org')).toEqual([]);
  expect([...new Set(things.map((thing) => thing['@type']))].toSorted()).toEqual([
    'Book',
    'BreadcrumbList',
    'ClaimReview',
    'Dataset',
    'ScholarlyArticle',
  ]);
});

test('the sitemap lists exactly the pages that are their own canonical address', () => {
  const listed = [...readFileSync('dist/sitemap.xml', 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address]) => address,
  );
  const kept = pages.flatMap((page) => {
    const canonical = page.elements.find((element) => attribute(element, 'rel') === 'canonical');
    return page.html.includes('<meta name="robots" content="noindex">')
      ? []
      : ((canonical && attribute(canonical, 'href')) ?? []);
  });
  expect(listed.toSorted()).toEqual(kept.toSorted());
  expect(readFileSync('dist/robots.txt', 'utf8')).toContain('Sitemap: https://example.org/sitemap.xml');
});

test('the icons that the manifest and the pages name are there, and one under the name that is asked for unnamed', () => {
  const { icons } = JSON.parse(readFileSync('dist/manifest.webmanifest', 'utf8')) as {
    icons: { src: string }[];
  };
  expect(icons.filter(({ src }) => !existsSync(`dist${src}`))).toEqual([]);
  const ico = readFileSync('dist/favicon.ico');
  expect([ico.readUInt16LE(2), ico.readUInt16LE(4)]).toEqual([1, 1]);
  expect(ico.length).toBe(ico.readUInt32LE(18) + ico.readUInt32LE(14));
  expect(ico.subarray(ico.readUInt32LE(18)).toString('latin1', 1, 4)).toBe('PNG');
});

test('the licences of all that the site carries stand in one file, and every page leads to it', () => {
  const text = readFileSync('dist/licences.txt', 'utf8');
  for (const name of [
    'CC BY 4.0',
    'CC0',
    'Pagefind',
    'OpenCC',
    'Source Serif 4',
    'Noto Serif SC',
    'SIL OPEN FONT LICENSE',
    'Permission is hereby granted',
  ])
    expect(text).toContain(name);
  expect(pages.filter(({ html }) => !html.includes('href="/licences.txt"')).map(({ path }) => path)).toEqual(
    [],
  );
});
