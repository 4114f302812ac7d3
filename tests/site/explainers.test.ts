import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import {
  countsOf,
  highestOrder,
  recited,
  tokensOf,
} from '../../src/features/explainers/page-predicts-itself/reckoning.ts';
import { attribute, builtPages } from '../../src/postbuild/built-pages.ts';

const names = globSync('content/chapters/en/*.mdx').map((path) => basename(path, '.mdx'));

const ids = globSync('content/explainers/*.yaml').map((path) => basename(path, '.yaml'));
const pages = builtPages();
const files = globSync('dist/_astro/*.js');

/** Script that the browser fetches for an element: its file and all that file imports, compressed. */
function weight(id: string) {
  const start = files.find(
    (file) => basename(file).startsWith('element.') && readFileSync(file, 'utf8').includes(`\`${id}\``),
  );
  if (!start) throw new Error(`No script was built for ${id}.`);
  const wanted = new Set([start]);
  for (const file of wanted) {
    for (const [, name] of readFileSync(file, 'utf8').matchAll(/(?:from|import)"\.\/([^"]+)"/g))
      wanted.add(`dist/_astro/${name}`);
  }
  return [...wanted].reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);
}

test.each(ids)('the script of %s weighs at most 7 kB compressed', (id) => {
  expect(weight(id)).toBeLessThanOrEqual(7000);
});

const everywhere = ids.filter(
  (id) => !/^section: /m.test(readFileSync(`content/explainers/${id}.yaml`, 'utf8')),
);

test.each(ids.filter((id) => !everywhere.includes(id)))(
  '%s stands whole on its own page, and with its first state in one chapter of each edition',
  (id) => {
    for (const locale of ['en', 'zh']) {
      const holding = pages
        .filter(
          ({ path, html }) =>
            path.startsWith(`/${locale}/`) && !path.endsWith('/whole/') && html.includes(`<${id}`),
        )
        .map(({ path }) => path);
      expect(holding).toEqual([`/${locale}/explainers/${id}/`]);
      const first = pages.filter(
        ({ path, html }) => path.startsWith(`/${locale}/`) && html.includes(`data-explainer="${id}"`),
      );
      expect(first.length, first.map(({ path }) => path).join()).toBe(1);
    }
  },
);

test.each(everywhere)('%s stands on its own page, and every chapter leads to its place there', (id) => {
  for (const locale of ['en', 'zh']) {
    const own = pages.find(({ path }) => path === `/${locale}/explainers/${id}/`);
    expect(own?.html).toContain(`<${id}`);
    const chapters = pages.filter(
      ({ path }) =>
        path.startsWith(`/${locale}/`) &&
        names.includes(path.split('/')[2] ?? '') &&
        path.split('/').length === 4,
    );
    expect(chapters).toHaveLength(names.length);
    for (const { path, html } of chapters) {
      const name = path.split('/')[2];
      expect(html).toContain(`href="/${locale}/explainers/${id}/#${name}"`);
      expect(own?.html).toContain(`id="${name}"`);
    }
  }
});

test.each(['en', 'zh'])(
  'the lens shows every statement once in %s, and every letter that it uses in its key',
  (locale) => {
    const { elements = [], html = '' } =
      pages.find(({ path }) => path === `/${locale}/explainers/provenance-lens/`) ?? {};
    const shown = elements.flatMap((element) => attribute(element, 'href')?.split('/article/#')[1] ?? []);
    const all = globSync('content/statements/*.yaml').map((path) => basename(path, '.yaml'));
    expect(shown.toSorted()).toEqual(all.toSorted());
    const letters = [...html.matchAll(/class="letter \w+"[^>]*>([A-Z])</g)].map(([, letter]) => letter);
    expect(new Set(letters.slice(0, 6))).toEqual(new Set(letters));
    expect(letters.length).toBeGreaterThan(all.length + 6);
  },
);

test.each(['en', 'zh'])(
  'the text that predicts itself in %s weighs at most 25 kB compressed and is what the chapter shows',
  (locale) => {
    const text = readFileSync(`dist/${locale}/explainers/page-predicts-itself.txt`, 'utf8');
    expect(gzipSync(text).length).toBeLessThanOrEqual(25_000);
    const sentences = text.split('\n');
    expect(sentences.length).toBeGreaterThan(100);
    // The twin has links and citations that the text leaves out, so sentences are told by their letters alone.
    const letters = (words: string) => words.replaceAll(/[^\p{L}\p{N}]/gu, '');
    const page = letters(
      readFileSync(`dist/${locale}/model-types.md`, 'utf8').replaceAll(/\]\([^)]*\)/g, ''),
    );
    const found = sentences.filter((sentence) => page.includes(letters(sentence)));
    expect(found.length / sentences.length).toBeGreaterThan(0.8);
  },
);

test('half of the English sentences and more come back from their first three tokens', () => {
  const text = readFileSync('dist/en/explainers/page-predicts-itself.txt', 'utf8');
  const sentences = text.split('\n').map(tokensOf);
  const again = recited(countsOf(tokensOf(text)), sentences, highestOrder);
  expect(again / sentences.length).toBeGreaterThan(0.5);
  const row = /data-order="4"[\s\S]*?<\/tr>/.exec(
    readFileSync('dist/en/explainers/page-predicts-itself/index.html', 'utf8'),
  )?.[0];
  expect(row).toContain(`>${again}<`);
});

test('a page without an explainer names neither its scripts nor its styles', () => {
  const plain = pages.filter(({ html }) => !/class="explainer[ "]/.test(html));
  expect(
    plain
      .filter(({ html }) => /Explainer\.astro|explainers\.[\w-]+\.css|class="explainer/.test(html))
      .map(({ path }) => path),
  ).toEqual([]);
});
