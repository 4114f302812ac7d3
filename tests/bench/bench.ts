import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.ts';
import { development } from './development.ts';
import { growth } from './growth.ts';
import { keystrokes } from './keystrokes.ts';
import { lighthouse } from './lighthouse.ts';
import { pageLoad } from './page-load.ts';
import type { Row } from './row.ts';
import { search } from './search.ts';
import { results } from './work.ts';

const chapters = ['/en/research-status/', '/zh/model-types/', '/en/outlook/', '/zh/outlook/'];
const kinds = [
  '',
  'outlook/',
  'systems/',
  'systems/qwen-7b/',
  'glossary/',
  'errata/',
  'explainers/will-it-fit/',
  'about/',
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sizes: { type: 'string', default: '100,1000,5000' } },
});

const measurements: Record<string, () => Promise<Row[]>> = {
  'page-load': () => pageLoad(chapters),
  search,
  keystrokes,
  build,
  development,
  lighthouse: () =>
    lighthouse(
      ['en', 'zh'].flatMap((locale) => kinds.map((kind) => `/${locale}/${kind}`)),
      chapters,
    ),
  growth: () => growth(values.sizes.split(',').map(Number)),
};

const chosen = positionals.length > 0 ? positionals : Object.keys(measurements);
const unknown = chosen.filter((name) => !measurements[name]);
if (unknown.length > 0)
  throw new Error(
    `There is no measurement ${unknown.join(', ')}; there are ${Object.keys(measurements).join(', ')}.`,
  );
if (!existsSync('dist')) throw new Error('dist does not exist; run npm run build first.');

mkdirSync(results, { recursive: true });
const [processor] = cpus();
const machine = `${new Date().toISOString().slice(0, 16).replace('T', ' ')}, ${cpus().length} × ${processor?.model ?? 'processor'}, ${Math.round(totalmem() / 1e9)} GB, Node ${process.version}`;
const sections: string[] = [];
for (const name of chosen) {
  process.stdout.write(`${name}\n`);
  const rows = (await measurements[name]?.()) ?? [];
  sections.push(`## ${name}\n\n${tableOf(rows)}`);
  process.stdout.write(`${tableOf(rows)}\n\n`);
  writeFileSync(join(results, 'table.md'), `# Benchmark\n\n${machine}\n\n${sections.join('\n\n')}\n`);
}
process.exit();

function tableOf(rows: readonly Row[]) {
  const lines = rows.map(
    ({ what, ours, against = '', ratio, goal = '' }) =>
      `| ${what} | ${ours} | ${against} | ${ratio?.toFixed(2) ?? ''} | ${goal} |`,
  );
  return ['| what | this site | against | ratio | goal |', '| --- | --- | --- | --- | --- |', ...lines].join(
    '\n',
  );
}
