import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { builtPages } from '../../src/build/built-pages.ts';

const ids = globSync('content/explainers/*.yaml').map((path) => basename(path, '.yaml'));
const pages = builtPages();
const files = globSync('dist/_astro/*.js');

/** Script that the browser fetches for an element: its file and all that file imports, compressed. */
function weight(id: string) {
  const start = files.find((file) => basename(file).startsWith(`${id}.`));
  if (!start) throw new Error(`No script was built for ${id}.`);
  const wanted = new Set([start]);
  for (const file of wanted) {
    for (const [, name] of readFileSync(file, 'utf8').matchAll(/(?:from|import)"\.\/([^"]+)"/g)) wanted.add(`dist/_astro/${name}`);
  }
  return [...wanted].reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);
}

test.each(ids)('the script of %s weighs at most 7 kB compressed', (id) => {
  expect(weight(id)).toBeLessThanOrEqual(7000);
});

test.each(ids)('%s stands on its own page and in one chapter of each edition', (id) => {
  for (const locale of ['en', 'zh']) {
    const holding = pages.filter(({ path, html }) => path.startsWith(`/${locale}/`) && html.includes(`<${id}`)).map(({ path }) => path);
    expect(holding).toContain(`/${locale}/explainers/${id}/`);
    expect(holding.length, holding.join()).toBe(2);
  }
});

test('a page without an explainer names neither its scripts nor its styles', () => {
  const plain = pages.filter(({ html }) => !html.includes('class="explainer"'));
  expect(plain.filter(({ html }) => /Explainer\.astro|explainers\.[\w-]+\.css|class="explainer/.test(html)).map(({ path }) => path)).toEqual([]);
});
