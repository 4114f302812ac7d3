import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Folders of src/, lowest first. A file imports from its own folder or a lower one. */
const layers = ['i18n', 'site.ts', 'schema', 'lib', 'validation', 'markdown', 'queries', 'styles', 'components', 'layouts', 'pages'];

const rank = (path: string) => layers.indexOf(path.split('/')[0] ?? '');
const files = globSync('**/*.{ts,astro}', { cwd: 'src' });
const sourceOf = (file: string) => readFileSync(`src/${file}`, 'utf8');

test.each(files.filter((file) => rank(file) >= 0))('src/%s imports downward', (file) => {
  for (const [, alias, relative] of sourceOf(file).matchAll(/(?:from|import) '(?:~\/([^']+)|\.\.\/([^'.][^']*))'/g)) {
    const path = alias ?? relative ?? '';
    if (rank(path) < 0) continue;
    expect(rank(path), `src/${file} imports ${path}`).toBeLessThanOrEqual(rank(file));
  }
});

test('only src/queries asks the collections', () => {
  const asking = files.filter((file) => !file.startsWith('queries/') && /\bget(Collection|Entry|Entries)\(/.test(sourceOf(file)));
  expect(asking).toEqual([]);
});

test('pure functions touch no files, no clock and no Astro', () => {
  const impure = files.filter((file) => file.startsWith('lib/') && /from '(node:|astro:)|Date\.now\(|new Date\(\)/.test(sourceOf(file)));
  expect(impure).toEqual([]);
});

test('drawings ask no questions of the content', () => {
  const drawings = files.filter((file) => /^components\/(drawing|search)\//.test(file) && /~\/queries\//.test(sourceOf(file)));
  expect(drawings).toEqual([]);
});

test('every comparison of texts names its language, so that no build depends on that of its machine', () => {
  const calls = files.flatMap((file) => [...sourceOf(file).matchAll(/\.localeCompare\((?:[^()]|\([^()]*\))*\)/g)].map(([call]) => `src/${file}: ${call}`));
  expect(calls.filter((call) => !/, (?:'en'|languageTags\[\w+\])\)$/.test(call))).toEqual([]);
});

test('content/ holds no code', () => {
  expect(globSync('content/**/*.{ts,js,mjs,astro,html,css}')).toEqual([]);
});

test('the top level is as it was fixed', () => {
  const allowed = new Set(['package.json', 'package-lock.json', 'astro.config.mjs', 'tsconfig.json', 'src', 'public', 'content', 'tests', 'README.md']);
  const ignored = new Set(['node_modules', 'dist', 'test-results', 'playwright-report']);
  const extra = globSync('*').filter((name) => !allowed.has(name) && !ignored.has(name));
  expect(extra).toEqual([]);
});

test('inline styles stand nowhere in the templates', () => {
  const styled = files.filter((file) => file.endsWith('.astro') && /\sstyle=|define:vars/.test(sourceOf(file)));
  expect(styled).toEqual([]);
});
