import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { wholeEpub } from '../src/exports/epub.ts';
import { locales } from '../src/i18n/index.ts';
import { type Check, checkNames } from '../src/schema/check.ts';
import { howToInstall } from './full/extra-tools.ts';
import { nginxMissing } from './full/nginx.ts';
import { observatoryMissing, observatoryScore } from './full/observatory.ts';
import { lostAddresses } from './links.ts';

type Name = Check['id'];

/** What a check found, or why it could not be made. */
type Found = { good: number; bad: number; tools?: string } | string;

/** Points of the Observatory below which the check counts as failed. */
const enoughPoints = 130;

/** What the Nu checker calls an error and CSS has: a property of SVG text, and the place of emphasis marks in Chinese. */
const notKnownToNu = '.*(paint-order|text-emphasis-position).*';

const record = 'tests/quality.json';
const results = 'test-results';
const compressed = resolve(`${results}/compressed`);

/** How each check is made. */
const makers: Record<Name, () => Found | Promise<Found>> = {
  source: () => vitest('source', ['--project', 'architecture', '--project', 'unit', '--project', 'content']),
  pages: () =>
    sum([
      vitest('site', ['--project', 'site', '--exclude', '**/{build-safety,reproducible}*']),
      browserTests(),
    ]),
  build: () => vitest('build', ['--project', 'site', 'build-safety', 'reproducible']),
  axe,
  markup,
  headers: () => nginxMissing() ?? vitest('headers', ['--project', 'full']),
  observatory: async () => {
    const missing =
      nginxMissing() ??
      observatoryMissing() ??
      (existsSync(compressed) ? undefined : 'run it together with headers');
    if (missing) return missing;
    const { score, testsFailed } = await observatoryScore(compressed);
    return {
      good: score,
      bad: score < enoughPoints ? 1 : testsFailed,
      tools: 'HTTP Observatory 1.4.8, nginx',
    };
  },
  epub,
  links: async () => {
    const { asked, lost } = await lostAddresses();
    for (const link of lost) console.log(link);
    return lost.length === asked
      ? 'no other site can be reached from here'
      : { good: asked - lost.length, bad: lost.length };
  },
};

const { positionals } = parseArgs({ allowPositionals: true });
const chosen = checkNames.filter((name) => positionals.length === 0 || positionals.includes(name));
mkdirSync(results, { recursive: true });
if (!run('npm', ['run', '--silent', 'build'])) process.exit(1);

const checks = new Map(
  (JSON.parse(readFileSync(record, 'utf8')) as Check[]).map((check) => [check.id, check]),
);
for (const name of chosen) {
  console.log(`\n— ${name}`);
  checks.set(name, entry(name, await makers[name]()));
}
writeFileSync(record, `${JSON.stringify([...checks.values()], null, 2)}\n`);

console.table(
  Object.fromEntries(
    [...checks].map(([name, { outcome, good, bad, day }]) => [name, { outcome, good, bad, day }]),
  ),
);
// Other people's sites never stop a new version.
process.exitCode = chosen.some((name) => name !== 'links' && checks.get(name)?.outcome === 'failed') ? 1 : 0;

function entry(id: Name, found: Found): Check {
  const day = new Date().toISOString().slice(0, 10);
  if (typeof found !== 'string')
    return {
      id,
      outcome: found.bad > 0 ? 'failed' : 'passed',
      good: found.good,
      bad: found.bad,
      tools: found.tools ?? '',
      day,
    };
  console.log(`not run: ${found}`);
  return { id, outcome: 'not-run', good: 0, bad: 0, tools: '', day };
}

function run(command: string, args: string[]) {
  return (
    spawnSync(command, args, {
      stdio: 'inherit',
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', TEST_FULL: '1' },
    }).status === 0
  );
}

function vitest(name: string, args: string[]): Found {
  const file = `${results}/full-${name}.json`;
  run('npx', [
    '--no-install',
    'vitest',
    'run',
    '--config',
    'tests/vitest.config.ts',
    ...args,
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${file}`,
  ]);
  const { numPassedTests, numFailedTests } = read<{ numPassedTests: number; numFailedTests: number }>(file);
  return { good: numPassedTests, bad: numFailedTests };
}

function playwright(config: string, ...files: string[]) {
  run('npx', ['--no-install', 'playwright', 'test', '--config', config, ...files]);
}

function browserTests(): Found {
  playwright('tests/playwright.config.ts');
  playwright(
    'tests/full/playwright.config.ts',
    'full/explainers',
    'full/language',
    'full/widths',
    'full/webkit',
  );
  return sum(
    ['browser', 'full-browser'].map((name) => {
      const { stats } = read<{ stats: { expected: number; unexpected: number; flaky: number } }>(
        `${results}/${name}.json`,
      );
      return { good: stats.expected, bad: stats.unexpected + stats.flaky };
    }),
  );
}

/** AXE names runs to make again, as “Firefox, dark”; those that are not named keep what they found before. */
function axe(): Found {
  const again = process.env['AXE'];
  playwright('tests/full/playwright.config.ts', 'full/axe', ...(again ? ['--grep', again] : []));
  const runs = globSync(`${results}/axe-*.json`).map((file) =>
    read<{ tool: string; good: number; bad: number }>(file),
  );
  const tools = [
    `axe-core ${read<{ version: string }>('node_modules/axe-core/package.json').version}`,
    ...new Set(runs.map(({ tool }) => tool)),
  ];
  const { good, bad } = sum(runs) as { good: number; bad: number };
  return { good, bad, tools: tools.join(', ') };
}

/** The Nu checker on every page as it is sent, and on one of each kind after its scripts ran. */
function markup(): Found {
  const checker = 'node_modules/vnu-jar/build/dist/vnu.jar';
  if (!existsSync(checker)) return `${howToInstall}; it needs Java`;
  playwright('tests/full/playwright.config.ts', 'full/after-scripts');
  const pages = [...globSync('dist/**/*.html'), ...globSync(`${results}/after-scripts/*.html`)];
  const { stderr } = spawnSync(
    'java',
    ['-jar', checker, '--errors-only', '--format', 'json', '--filterpattern', notKnownToNu, ...pages],
    {
      encoding: 'utf8',
      maxBuffer: 1e9,
    },
  );
  const { messages }: { messages: { type: string; url: string; message: string }[] } = JSON.parse(stderr);
  const faults = messages.filter(({ type }) => type === 'error');
  for (const { url, message } of faults.slice(0, 40)) console.log(`${url}: ${message}`);
  const bad = new Set(faults.map(({ url }) => url)).size;
  return { good: pages.length - bad, bad, tools: 'Nu Html Checker 26.9.27' };
}

async function epub(): Promise<Found> {
  // Debian's package; https://www.w3.org/publishing/epubcheck/ has newer ones.
  const checker = process.env['EPUBCHECK_PATH'] ?? '/usr/share/java/epubcheck.jar';
  if (!existsSync(checker))
    return 'install it with apt-get install epubcheck, or set EPUBCHECK_PATH to its jar';
  const outcomes = await Promise.all(
    locales.map(async (locale) => {
      const file = `${results}/${locale}.epub`;
      writeFileSync(file, await wholeEpub('dist', locale));
      return (
        spawnSync('java', ['-jar', checker, '--failonwarnings', file], { stdio: 'inherit' }).status === 0
      );
    }),
  );
  const good = outcomes.filter(Boolean).length;
  return { good, bad: outcomes.length - good, tools: 'EPUBCheck' };
}

function sum(parts: Found[]): Found {
  const counts = parts.filter((part) => typeof part !== 'string');
  return {
    good: counts.reduce((total, { good }) => total + good, 0),
    bad: counts.reduce((total, { bad }) => total + bad, 0),
  };
}

function read<Shape>(file: string): Shape {
  return JSON.parse(readFileSync(file, 'utf8'));
}
