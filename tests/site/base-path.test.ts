import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { attribute, builtPages } from '../../src/postbuild/built-pages.ts';
import { linkFaults } from '../../src/postbuild/link-faults.ts';

const origin = 'https://user.example';
const path = '/survey/综述/';
const base = encodeURI(path);
// Inside the project: Astro cannot build onto another file system.
const folder = join('test-results', 'under-base');

beforeAll(() => {
  execFileSync('npm', ['run', '--silent', 'build', '--', '--out', folder], {
    stdio: 'pipe',
    env: {
      ...process.env,
      SITE_URL: `${origin}${path}`,
      SITE_REPOSITORY: 'https://github.com/owner/name',
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('under a base path every link, asset and anchor of every page leads somewhere', () => {
  expect(linkFaults(builtPages(folder), { folder, base, origin })).toEqual([]);
});

test('under a base path search loads its files and finds its pages there', () => {
  const search = builtPages(folder).find(({ path }) => path === '/en/search/');
  const form = search?.elements.find(({ tagName }) => tagName === 'search-form');
  expect(form && attribute(form, 'data-base')).toBe(base);
  expect(existsSync(join(folder, 'pagefind', 'en', 'pagefind.js'))).toBe(true);
});

test('each section leads to its heading in the source, at one commit', () => {
  const lines = readFileSync('content/chapters/en/outlook.mdx', 'utf8').split('\n');
  const chapter = builtPages(folder).find(({ path }) => path === '/en/outlook/');
  const links = [
    ...(chapter?.html ?? '').matchAll(
      /name\/blob\/([^/"]+)\/content\/chapters\/en\/outlook\.mdx\?plain=1#L(\d+)"/g,
    ),
  ];
  const headings = lines.flatMap((line, index) => (/^#{2,4} /.test(line) ? index + 1 : []));
  expect(links.map(([, , line]) => Number(line))).toEqual(headings);
  expect(new Set(links.map(([, commit]) => commit)).size).toBe(1);
});

test('the canonical address and the link for changes follow the configuration', () => {
  const chapter = builtPages(folder).find(({ path }) => path === '/zh/outlook/');
  expect(chapter?.html).toContain(`<link rel="canonical" href="${origin}${base}zh/outlook/">`);
  expect(chapter?.html).toContain('https://github.com/owner/name/edit/main/content/chapters/zh/outlook.mdx');
});
