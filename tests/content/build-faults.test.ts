import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { toldError } from '~/publish/told-error.ts';

const site = mkdtempSync(join(tmpdir(), 'survey-fault-'));
for (const name of [
  'content',
  'src',
  'public',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
  'tests/quality.json',
])
  cpSync(name, join(site, name), { recursive: true });
symlinkSync(resolve('node_modules'), join(site, 'node_modules'));

afterAll(() => rmSync(site, { recursive: true, force: true }));

/** What `astro sync` says of the content after one file was changed, with its exit code. */
function syncWith(file: string, change: (text: string) => string) {
  const path = join(site, file);
  const before = readFileSync(path, 'utf8');
  writeFileSync(path, change(before));
  const { status, stdout, stderr } = spawnSync('npx', ['--no-install', 'astro', 'sync'], {
    cwd: site,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  writeFileSync(path, before);
  return { status, output: `${stdout}${stderr}` };
}

// The check that every build begins with knows these too; here Astro is asked itself.
const all = test.runIf(process.env['TEST_FULL']);

all('a dangling reference, which Astro only prints, fails the build', { timeout: 120_000 }, () => {
  const { status, output } = syncWith('content/systems/qwen-7b.yaml', (text) =>
    text.replace('- alibaba-cloud', '- alibaba-clod'),
  );
  expect(output).toContain('alibaba-clod');
  expect(status).not.toBe(0);
});

all('a field that the schema does not know fails the build', { timeout: 120_000 }, () => {
  const { status, output } = syncWith('content/terms/token.yaml', (text) => `${text}descripton: x\n`);
  expect(output).toContain('descripton');
  expect(status).not.toBe(0);
});

/** What a build says after one file was changed, or with other variables, before Astro is asked for anything. */
function buildWith(file: string, change: (text: string) => string, env: Record<string, string> = {}) {
  const path = join(site, file);
  const before = readFileSync(path, 'utf8');
  writeFileSync(path, change(before));
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', '--experimental-strip-types', 'src/publish/build.ts'],
    { cwd: site, encoding: 'utf8', env: { ...process.env, ...env } },
  );
  writeFileSync(path, before);
  return { status, lines: stderr.trim().split('\n') };
}

const asItWas = 'Nothing was published: dist is as it was.';
const chapter = 'content/chapters/en/outlook.mdx';

test('a build tells all faults of authors without a stack and says last that the site stands', () => {
  const { status, lines } = buildWith(
    chapter,
    (text) => `${text.replace('order: 3', 'order: 3.5')}\nA [](x).\n`,
  );
  expect(status).toBe(1);
  const [front, words, address] = lines.filter((line) => line.startsWith('content/'));
  expect(front).toMatch(/^content\/chapters\/en\/outlook\.mdx:3:8 {2}E-VALUE {2}order: /);
  expect(words).toMatch(/outlook\.mdx:\d+:3 {2}E-LINK /);
  expect(address).toMatch(/outlook\.mdx:\d+:3 {2}E-URL /);
  expect(lines.slice(-2)).toEqual(['3 faults in 1 file', asItWas]);
  expect(lines.join('\n')).not.toMatch(/^ +at /m);
});

test('a malformed address of the site ends a build in one sentence that names it', () => {
  const { status, lines } = buildWith(chapter, (text) => text, { SITE_URL: 'example.org' });
  expect(status).toBe(1);
  expect(lines[0]).toMatch(/^SITE_URL {2}E-SITE /);
  expect(lines.slice(1)).toEqual(['1 fault in 1 file', asItWas]);
});

test('a fault that only finished pages show is led back to its line, and a bug of ours keeps its stack', () => {
  const title = /^title: (.*)$/m.exec(readFileSync(chapter, 'utf8'))?.[1];
  const told = toldError(new Error(`E-CARD The title “${title}” is too long for its card.`));
  expect(told).toMatch(
    /^content\/chapters\/en\/outlook\.mdx:2:8 {2}E-CARD {2}.*\n {4}title: .*\n {11}\^\n1 fault in 1 file$/,
  );
  expect(toldError(new Error('x is not a function'))).toMatch(/^This is a bug of the project.*\n.*\n +at /);
});

all('the content as it is passes', { timeout: 120_000 }, () => {
  const { status, output } = syncWith('content/terms/token.yaml', (text) => text);
  expect(status, output).toBe(0);
});
