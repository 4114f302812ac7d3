import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { drawing, importsOfSource, law, partOf } from './house.ts';

const imports = importsOfSource();
const files = imports.map(({ file }) => file);
const sourceOf = (file: string) => readFileSync(`src/${file}`, 'utf8');

test.each(imports)('src/$file imports what its part of the house may', ({ file, imports: places }) => {
  const part = partOf(file);
  if (file.endsWith('.d.ts')) return;
  expect(Object.keys(law)).toContain(part);
  expect(places.filter((place) => partOf(place) !== part && !law[part]?.includes(partOf(place)))).toEqual([]);
});

test('no two files import each other, however long the way round', () => {
  const next = new Map(imports.map(({ file, imports: places }) => [file, places]));
  const done = new Set<string>();
  const walk = (file: string, way: string[]): string[] => {
    if (way.includes(file)) return [[...way.slice(way.indexOf(file)), file].join(' → ')];
    if (done.has(file)) return [];
    done.add(file);
    return (next.get(file) ?? []).flatMap((place) => walk(place, [...way, file]));
  };
  expect(files.flatMap((file) => walk(file, []))).toEqual([]);
});

test('src/README draws the house as its imports do (DRAW_HOUSE=1 draws it anew)', () => {
  const readme = readFileSync('src/README.md', 'utf8');
  const place = /(?<=<!-- house -->\n\n```text\n)[\s\S]*?(?=\n```)/;
  if (process.env['DRAW_HOUSE']) writeFileSync('src/README.md', readme.replace(place, drawing()));
  else expect(place.exec(readme)?.[0]).toBe(drawing());
});

test('only src/queries asks the collections', () => {
  const asking = files.filter(
    (file) => !file.startsWith('queries/') && /\bget(Collection|Entry|Entries)\(/.test(sourceOf(file)),
  );
  expect(asking).toEqual([]);
});

test('pure functions touch no files, no clock and no Astro', () => {
  const impure = files.filter(
    (file) =>
      /^(domain|features, reckoning)$/.test(partOf(file)) &&
      /from '(node:|astro:)|Date\.now\(|new Date\(\)/.test(sourceOf(file)),
  );
  expect(impure).toEqual([]);
});

test('drawings ask no questions of the content', () => {
  const drawings = files.filter((file) => /^features\/(charts\/(plot|drawing)|search)\//.test(file));
  expect(drawings.filter((file) => /~\/queries\//.test(sourceOf(file)))).toEqual([]);
});

test('every comparison of texts names its language, so that no build depends on that of its machine', () => {
  const calls = files.flatMap((file) =>
    [...sourceOf(file).matchAll(/\.localeCompare\((?:[^()]|\([^()]*\))*\)/g)].map(
      ([call]) => `src/${file}: ${call}`,
    ),
  );
  expect(calls.filter((call) => !/, (?:'en'|languageTags\[\w+\])(?:, \{.*\})?\)$/.test(call))).toEqual([]);
});

test('content/ holds no code', () => {
  expect(globSync('content/**/*.{ts,js,mjs,astro,html,css}')).toEqual([]);
});

test('the top level is as it was fixed', () => {
  const allowed = new Set([
    'package.json',
    'package-lock.json',
    'astro.config.mjs',
    'tsconfig.json',
    'src',
    'public',
    'content',
    'tests',
    'README.md',
  ]);
  const ignored = new Set(['node_modules', 'dist', 'test-results', 'playwright-report']);
  const extra = globSync('*').filter((name) => !allowed.has(name) && !ignored.has(name));
  expect(extra).toEqual([]);
});

test('inline styles stand nowhere in the templates', () => {
  const styled = files.filter(
    (file) => file.endsWith('.astro') && /\sstyle=|define:vars/.test(sourceOf(file)),
  );
  expect(styled).toEqual([]);
});
