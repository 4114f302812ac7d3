import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { findBrowser, headlessShell } from '../src/exports/find-browser.ts';

/** Outcome of one part of the tests. */
interface Outcome {
  passed: number;
  failed: number;
}

type Shown = 'now' | 'later';

const results = 'test-results';

/** The parts that can be run alone: `npm test -- unit site`. */
const parts = {
  types: () => step('types', 'astro', ['check']),
  lint: async () => [
    await step('lint', 'biome', ['check', '.']),
    await step('format', 'prettier', ['--check', '--log-level', 'warn', 'src/**/*.astro']),
    await step('unused', 'knip', []),
  ],
  unit: () => vitest('unit', ['architecture', 'unit']),
  content: () => vitest('content', ['content']),
  site: () => vitest('site', ['site']),
  browser: () => browser(),
};

const wanted = process.argv.slice(2);
rmSync(results, { recursive: true, force: true });
if (wanted.length === 0 || wanted.some(needsBrowser)) ensureBrowser();
const outcomes = (wanted.length > 0 ? await some(wanted) : await all()).flat();

const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** Everything; what one core leaves idle another part uses, whose output follows when it has ended. */
async function all() {
  const types = await parts.types();
  const built = build('later');
  const source = [await parts.lint(), await vitest('source', ['architecture', 'unit', 'content'])].flat();
  const builtWell = await built;
  const site = vitest('site', ['site'], [], 'later');
  return [types, ...source, builtWell, await browser(), await site];
}

/** Parts by their names, and files of tests. */
async function some(names: string[]) {
  const found: Outcome[] = [];
  if (names.some(needsSite) && !existsSync('dist')) found.push(await build('now'));
  for (const name of names) found.push(...[await one(name)].flat());
  return found;
}

function one(name: string) {
  if (name in parts) return parts[name as keyof typeof parts]();
  if (!existsSync(name)) {
    console.log(`There is neither a part nor a file “${name}”. Parts: ${Object.keys(parts).join(', ')}.`);
    return { passed: 0, failed: 1 };
  }
  return name.endsWith('.spec.ts') ? browser([name]) : vitest('file', [], [name]);
}

function needsBrowser(name: string) {
  return name === 'browser' || name.endsWith('.spec.ts');
}

function needsSite(name: string) {
  return needsBrowser(name) || name === 'site' || name.includes('tests/site/');
}

async function build(shown: Shown) {
  return counted(await part('build', 'npm', ['run', '--silent', 'build'], shown));
}

/** Runs a command to its end and says whether it went well; shows its output as it comes, or at the end. */
async function part(name: string, command: string, args: string[], shown: Shown = 'now') {
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
function tool(name: string, command: string, args: string[], shown?: Shown) {
  return part(name, 'npx', ['--no-install', command, ...args], shown);
}

async function step(name: string, command: string, args: string[]) {
  return counted(await tool(name, command, args));
}

async function vitest(name: string, projects: string[], files: string[] = [], shown?: Shown) {
  const report = `${results}/${name}.json`;
  const chosen = projects.flatMap((project) => ['--project', project]);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile=${report}`];
  const options = ['run', '--config', 'tests/vitest.config.ts', ...chosen, ...reporters, ...files];
  const ok = await tool(name, 'vitest', options, shown);
  return counted(ok, report, ({ numPassedTests = 0, numFailedTests = 0 }) => ({
    passed: numPassedTests,
    failed: numFailedTests,
  }));
}

async function browser(files: string[] = []) {
  const ok = await tool('browser', 'playwright', [
    'test',
    '--config',
    'tests/playwright.config.ts',
    ...files,
  ]);
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

/** Finds a browser or installs one; an automatic run gets the one without a window, which is quicker. */
function ensureBrowser() {
  if (process.env['CI'] ? process.env['CHROMIUM_PATH'] || existsSync(headlessShell) : findBrowser()) return;
  console.log('Trying to install Chromium without a window with apt-get.');
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const [command = '', ...rest] = [...asRoot, 'apt-get'];
  const options = ['-y', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=900'];
  const fonts = ['fonts-noto-cjk', 'fonts-noto-core'];
  spawnSync(command, [...rest, 'update'], { stdio: 'inherit' });
  for (const browser of ['chromium-headless-shell', 'chromium']) {
    spawnSync(command, [...rest, 'install', ...options, browser, ...fonts], { stdio: 'inherit' });
    if (findBrowser()) return;
  }
  console.log(
    'The browser tests need Chromium or Chrome. Install one, or set CHROMIUM_PATH to its executable, and run the tests again.',
  );
  console.log('0 passed, 1 failed');
  process.exit(1);
}
