import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { attribute, type BuiltPage, builtPages } from '../../src/build/built-pages.ts';
import { basePath } from '../../src/site.ts';

const chapters = builtPages().filter(({ path }) => /^\/(en|zh)\/(research-status|model-types|outlook)\/$/.test(path));

const compressed = (text: string) => gzipSync(text, { level: 9 }).length;
/** Scripts that run; data blocks do not. */
const scripts = ({ elements }: BuiltPage) =>
  elements.filter((element) => element.tagName === 'script' && [undefined, 'module'].includes(attribute(element, 'type')));
const files = (page: BuiltPage) => scripts(page).flatMap((script) => attribute(script, 'src') ?? []);

test.each(chapters)('$path is painted by one request and asks for three more: a script, a font, an icon', (page) => {
  // An explainer brings its own sheet, at the place where it stands.
  const sheets = page.elements.filter((element) => attribute(element, 'rel') === 'stylesheet' && !attribute(element, 'href')?.includes('/explainers.'));
  const fonts = page.elements.filter((element) => attribute(element, 'rel') === 'preload');
  expect(sheets).toEqual([]);
  expect(fonts).toHaveLength(1);
  expect(files(page).filter((file) => !file.includes('/Explainer.'))).toHaveLength(1);
});

test.each(chapters)('$path has at most 4 kB of script, compressed, none of it blocking but the line that sets the theme', (page) => {
  const inline = [...page.html.matchAll(/<script(?! [^>]*type="application)[^>]*>([^<]+)<\/script>/g)].map(([, code = '']) => code);
  const external = files(page).map((file) => readFileSync(`dist/${file.slice(basePath.length)}`, 'utf8'));
  const bytes = [...inline, ...external].reduce((sum, code) => sum + compressed(code), 0);
  expect(bytes).toBeLessThanOrEqual(4096);
  const blocking = scripts(page).filter((script) => attribute(script, 'type') !== 'module');
  expect(blocking).toHaveLength(1);
});

/** A page without what it says, beside the addresses of its two editions, to reference managers, scholarly indexes, feed readers and those who show links to it. */
function withoutMetadata({ html }: BuiltPage) {
  return html
    .replace(' property="og:description"', '')
    .replace(/<meta (?:name="citation_|property="og:|name="twitter:)[^>]*>/g, '')
    .replace(/<script type="application\/ld\+json">.*?<\/script>/gs, '')
    .replace(/<link rel="alternate" type[^>]*>/g, '');
}

test.each(chapters)('what $path says of itself, its works and its other forms takes at most 1 kB, compressed', (page) => {
  expect(compressed(page.html) - compressed(withoutMetadata(page))).toBeLessThanOrEqual(1000);
});

test('the catalogue weighs at most 60 kB before it is touched', () => {
  const pages = builtPages().filter(({ path }) => /^\/(en|zh)\/systems\/$/.test(path));
  const weights = pages.map(
    (page) => compressed(page.html) + files(page).reduce((sum, file) => sum + compressed(readFileSync(`dist/${file.slice(basePath.length)}`, 'utf8')), 0),
  );
  expect(Math.max(...weights)).toBeLessThanOrEqual(61_440);
});
