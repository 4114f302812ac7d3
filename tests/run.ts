import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { findBrowser } from '../src/exports/find-browser.ts';

/** Outcome of one part of the tests. */
interface Outcome {
  passed: number;
  failed: number;
}

const results = 'test-results';
rmSync(results, { recursive: true, force: true });

ensureBrowser();
// What one core leaves idle another part uses: beside the part that is shown runs one whose output follows when it has ended.
const types = await step('types', 'astro', ['check']);
const build = part('build', 'npm', ['run', '--silent', 'build'], 'later');
const onSource = [
  await step('lint', 'biome', ['check', '.']),
  await step('format', 'prettier', ['--check', '--log-level', 'warn', 'src/**/*.astro']),
  await step('unused', 'knip', []),
  await vitest('source', ['architecture', 'unit', 'content']),
];
const built = counted(await build);
const site = vitest('site', ['site'], 'later');
const outcomes = [types, ...onSource, built, await browser(), await site];

const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** Runs a command to its end and says whether it went well; shows its output as it comes, or at the end. */
async function part(name: string, command: string, args: string[], shown: 'now' | 'later' = 'now') {
  const heading = `\n— ${name}\n`;
  if (shown === 'now') process.stdout.write(heading);
  const child = spawn(command, args, {
    stdio: shown === 'now' ? 'inherit' : 'pipe',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const output: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => output.push(chunk));
  const [code] = await once(child, 'close');
  if (shown === 'later') process.stdout.write(`${heading}${Buffer.concat(output)}`);
  return code === 0;
}

// npm puts node_modules/.bin first on the path, so every tool runs on the project's own Node.
function tool(name: string, command: string, args: string[], shown?: 'now' | 'later') {
  return part(name, 'npx', ['--no-install', command, ...args], shown);
}

async function step(name: string, command: string, args: string[]) {
  return counted(await tool(name, command, args));
}

async function vitest(name: string, projects: string[], shown?: 'now' | 'later') {
  const file = `${results}/${name}.json`;
  const chosen = projects.flatMap((project) => ['--project', project]);
  const options = [
    'run',
    '--config',
    'tests/vitest.config.ts',
    ...chosen,
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${file}`,
  ];
  const ok = await tool(name, 'vitest', options, shown);
  return counted(ok, file, ({ numPassedTests = 0, numFailedTests = 0 }) => ({
    passed: numPassedTests,
    failed: numFailedTests,
  }));
}

async function browser() {
  const ok = await tool('browser', 'playwright', ['test', '--config', 'tests/playwright.config.ts']);
  return counted(ok, `${results}/browser.json`, ({ stats }) => ({
    passed: stats?.expected ?? 0,
    failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0),
  }));
}

interface Report {
  numPassedTests?: number;
  numFailedTests?: number;
  stats?: { expected: number; unexpected: number; flaky: number };
}

/** A part without a report counts as one test. A runner that breaks down before or after its tests has failed, whatever it counted. */
function counted(ok: boolean, file?: string, read?: (report: Report) => Outcome): Outcome {
  if (!file || !read) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  const outcome = existsSync(file)
    ? read(JSON.parse(readFileSync(file, 'utf8')) as Report)
    : { passed: 0, failed: 1 };
  return ok || outcome.failed > 0 ? outcome : { ...outcome, failed: 1 };
}

function ensureBrowser() {
  if (findBrowser()) return;
  console.log('No Chromium found; trying to install one with apt-get.');
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const [command = '', ...rest] = [...asRoot, 'apt-get'];
  const options = ['-y', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=900'];
  spawnSync(command, [...rest, 'update'], { stdio: 'inherit' });
  spawnSync(command, [...rest, 'install', ...options, 'chromium', 'fonts-noto-cjk', 'fonts-noto-core'], {
    stdio: 'inherit',
  });
  if (findBrowser()) return;
  console.log(
    'The browser tests need Chromium or Chrome. Install one, or set CHROMIUM_PATH to its executable, and run the tests again.',
  );
  console.log('0 passed, 1 failed');
  process.exit(1);
}
