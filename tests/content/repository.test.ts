import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import manifest from '../../package.json' with { type: 'json' };

const changelog = readFileSync('.github/CHANGELOG.md', 'utf8');
const [, newest = '', day = ''] = /^## \[(\d+\.\d+\.\d+)\] - (\d{4}-\d{2}-\d{2})$/m.exec(changelog) ?? [];

test('package, citation file and changelog name one version and one day', () => {
  const citation = parse(readFileSync('public/CITATION.cff', 'utf8')) as Record<string, string>;
  expect(newest).toBe(manifest.version);
  expect(citation['version']).toBe(manifest.version);
  expect(citation['date-released']).toBe(day);
});

test('the newest tag, where the repository has any, is that of the version', () => {
  const tags = execFileSync('git', ['tag', '--list', 'v*', '--sort=-v:refname'], { encoding: 'utf8' });
  expect(['', `v${manifest.version}`]).toContain(tags.split('\n')[0]);
});

test('every code of a fault stands in the key of the author’s guide, and no other', () => {
  const guide = readFileSync('content/README.md', 'utf8');
  const known = [...guide.matchAll(/^\| (E-[A-Z-]+) /gm)].map(([, code]) => code);
  const told = globSync('src/**/*.{ts,astro}').flatMap(
    (file) => readFileSync(file, 'utf8').match(/\bE-[A-Z]+(?:-[A-Z]+)*/g) ?? [],
  );
  expect(known).toEqual([...new Set(told)].toSorted());
});

test('the first page of the repository can be read at one sitting', () => {
  const words = readFileSync('README.md', 'utf8')
    .replace(/```[\s\S]*?```/g, '')
    .split(/\s+/);
  expect(words.length).toBeLessThanOrEqual(600);
});

test('every package that the project installs is named with its reason', () => {
  const readme = readFileSync('src/README.md', 'utf8');
  const table = readme.slice(readme.indexOf('## Dependencies'));
  const { dependencies, devDependencies, optionalDependencies } = manifest;
  const packages = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
  const named = new Set(table.match(/[\w@/.-]+/g)?.map((name) => name.replace(/^@citation-js\//, '')));
  const missing = packages.filter(
    (name) =>
      !name.startsWith('@types/') && !named.has(name) && !named.has(name.replace(/^@citation-js\//, '')),
  );
  expect(missing).toEqual([]);
});
