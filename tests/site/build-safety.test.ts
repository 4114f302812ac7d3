import { type ChildProcess, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { build, buildUntil, kill, projectCopy, treeHash } from './builder.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const project = projectCopy();
const dist = join(project, 'dist');
const left = () => readdirSync(project).filter((name) => name.startsWith('.dist-') && name !== '.dist-lock');
const made = ({ pid }: ChildProcess, file = '') =>
  globSync(`.dist-${pid}/${file}`, { cwd: project }).length > 0;
// The site that was built before these tests, of the same files; no build here may change it.
const good = treeHash('dist');

beforeAll(() => cpSync('dist', dist, { recursive: true }));

afterAll(() => rmSync(project, { recursive: true, force: true }));

const moments: [string, (builder: ChildProcess) => boolean][] = [
  [
    'has set the old site aside',
    (builder) => made(builder, 'pagefind/en/pagefind-entry.json') && existsSync(join(project, '.dist-old')),
  ],
  ['has written its index', (builder) => made(builder, 'pagefind/en/pagefind-entry.json')],
  ['has written its first page', (builder) => made(builder, '*/about/index.html')],
  ['begins', () => existsSync(join(project, '.dist-lock'))],
];
const all = Boolean(process.env['TEST_FULL']);

test.runIf(all).each(moments)(
  'a build killed when it %s leaves the site whole, at once or as the next one begins',
  async (_, happened) => {
    rmSync(join(project, '.dist-lock'), { force: true });
    await kill(await buildUntil(project, happened));
    expect(treeHash(existsSync(dist) ? dist : join(project, '.dist-old'))).toBe(good);
  },
);

test('a build killed between its two renames is mended as the next one begins', async () => {
  rmSync(join(project, '.dist-old'), { recursive: true, force: true });
  renameSync(dist, join(project, '.dist-old'));
  mkdirSync(join(project, '.dist-1'), { recursive: true });
  await kill(await buildUntil(project, () => existsSync(dist)));
  expect(treeHash(dist)).toBe(good);
});

test.runIf(all)('the build after a killed one ends well and leaves nothing beside the site', () => {
  const { status, output } = build(project);
  expect(status, output).toBe(0);
  expect(treeHash(dist)).toBe(good);
  expect(left()).toEqual([]);
});

test('a second build says that another one runs and leaves with 75', async () => {
  const first = await buildUntil(project, ({ pid }) => existsSync(join(project, `.dist-${pid}-cache`)));
  const { status, output } = build(project);
  await kill(first);
  expect(output).toContain('Another build of dist is running');
  expect(status).toBe(75);
  expect(treeHash(dist)).toBe(good);
});

test.runIf(all)('a build with a broken link publishes nothing', () => {
  const broken = buildWith('src/components/site/Footer.astro', 'urls.cover()', "'/nowhere/'");
  expect(broken.output).toContain('/en/about/: /nowhere/ does not exist');
  expect(broken.status).toBe(1);
  expect(treeHash(dist)).toBe(good);
});

test.runIf(all)('a build that printed a warning publishes nothing', () => {
  const warned = buildWith('content/systems/qwen-7b.yaml', '- alibaba-cloud', '- alibaba-clod');
  expect(warned.output).toContain('alibaba-clod');
  expect(warned.status).toBe(1);
  expect(treeHash(dist)).toBe(good);
});

test.runIf(all)('a full disk leaves the site whole', ({ skip }) => {
  const disk = join(project, 'disk');
  mkdirSync(disk);
  // Room for the project and its site, and too little for a second site.
  const size =
    kibibytes(dist) +
    ['content', 'src', 'public', 'tests'].reduce((sum, folder) => sum + kibibytes(folder), 0) +
    6 * 1024;
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}k`, 'tmpfs', disk]).status === 0;
  if (!mounted) return skip('only root can make a small disk');
  try {
    const small = projectCopy(disk);
    cpSync(dist, join(small, 'dist'), { recursive: true });
    const { status, output } = build(small);
    expect(output).toMatch(/ENOSPC|no space/i);
    expect(status).not.toBe(0);
    expect(treeHash(join(small, 'dist'))).toBe(good);
  } finally {
    spawnSync('umount', [disk]);
  }
});

/** Space that a folder takes on a disk, in KiB. */
function kibibytes(folder: string) {
  return Number.parseInt(spawnSync('du', ['-sk', folder], { encoding: 'utf8' }).stdout, 10);
}

function buildWith(file: string, text: string, instead: string) {
  const path = join(project, file);
  const before = readFileSync(path, 'utf8');
  writeFileSync(path, before.replace(text, instead));
  const result = build(project);
  writeFileSync(path, before);
  return result;
}
