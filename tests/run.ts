import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { findBrowser } from '../src/build/find-browser.ts';

/** Outcome of one part of the tests. */
interface Outcome {
  passed: number;
  failed: number;
}

const results = 'test-results';
rmSync(results, { recursive: true, force: true });

ensureBrowser();
const outcomes = [
  step('types', 'astro', ['check']),
  step('lint', 'biome', ['check', '.']),
  step('format', 'prettier', ['--check', '--log-level', 'warn', 'src/**/*.astro']),
  step('unused', 'knip', []),
  vitest('source', ['architecture', 'unit', 'content']),
  built(),
  vitest('site', ['site']),
  browser(),
];

const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function run(command: string, args: string[]) {
  // npm puts node_modules/.bin first on the path, so every tool runs on the project's own Node.
  return spawnSync('npx', ['--no-install', command, ...args], { stdio: 'inherit', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } }).status === 0;
}

function step(name: string, command: string, args: string[]): Outcome {
  console.log(`\n— ${name}`);
  const ok = run(command, args);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

function built(): Outcome {
  console.log('\n— build');
  const ok = spawnSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' }).status === 0;
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

function vitest(name: string, projects: string[]): Outcome {
  console.log(`\n— ${name}`);
  const file = `${results}/${name}.json`;
  const chosen = projects.flatMap((project) => ['--project', project]);
  const ok = run('vitest', ['run', '--config', 'tests/vitest.config.ts', ...chosen, '--reporter=default', '--reporter=json', `--outputFile=${file}`]);
  return counted(ok, file, ({ numPassedTests = 0, numFailedTests = 0 }) => ({ passed: numPassedTests, failed: numFailedTests }));
}

function browser(): Outcome {
  console.log('\n— browser');
  const ok = run('playwright', ['test', '--config', 'tests/playwright.config.ts']);
  return counted(ok, `${results}/browser.json`, ({ stats }) => ({ passed: stats?.expected ?? 0, failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0) }));
}

interface Report {
  numPassedTests?: number;
  numFailedTests?: number;
  stats?: { expected: number; unexpected: number; flaky: number };
}

// A runner that breaks down before or after its tests has failed, whatever it counted.
function counted(ok: boolean, file: string, read: (report: Report) => Outcome): Outcome {
  const outcome = existsSync(file) ? read(JSON.parse(readFileSync(file, 'utf8')) as Report) : { passed: 0, failed: 1 };
  return ok || outcome.failed > 0 ? outcome : { ...outcome, failed: 1 };
}

function ensureBrowser() {
  if (findBrowser()) return;
  console.log('No Chromium found; trying to install one with apt-get.');
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const [command = '', ...rest] = [...asRoot, 'apt-get'];
  const options = ['-y', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=900'];
  spawnSync(command, [...rest, 'update'], { stdio: 'inherit' });
  spawnSync(command, [...rest, 'install', ...options, 'chromium', 'fonts-noto-cjk', 'fonts-noto-core'], { stdio: 'inherit' });
  if (findBrowser()) return;
  console.log('The browser tests need Chromium or Chrome. Install one, or set CHROMIUM_PATH to its executable, and run the tests again.');
  console.log('0 passed, 1 failed');
  process.exit(1);
}
