import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';

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

test('a dangling reference, which Astro only prints, fails the build', { timeout: 120_000 }, () => {
  const { status, output } = syncWith('content/systems/qwen-7b.yaml', (text) =>
    text.replace('- alibaba-cloud', '- alibaba-clod'),
  );
  expect(output).toContain('alibaba-clod');
  expect(status).not.toBe(0);
});

test('a field that the schema does not know fails the build', { timeout: 120_000 }, () => {
  const { status, output } = syncWith('content/terms/token.yaml', (text) => `${text}descripton: x\n`);
  expect(output).toContain('descripton');
  expect(status).not.toBe(0);
});

test('the content as it is passes', { timeout: 120_000 }, () => {
  const { status, output } = syncWith('content/terms/token.yaml', (text) => text);
  expect(status, output).toBe(0);
});
