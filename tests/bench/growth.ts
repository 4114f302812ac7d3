import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bytesOf } from './build.ts';
import { corpus } from './corpus.ts';
import { type CorpusPage, writeMinimalProject } from './minimal-project.ts';
import { compared, type Row, rounded } from './row.ts';
import { minimalBuild, siteBuild, timedRun } from './timed-run.ts';
import { copyOfSite } from './work.ts';

/** How the build of this site grows with generated pages, against the minimal project with the same pages. */
export async function growth(sizes: readonly number[]): Promise<Row[]> {
  const rows: Row[] = [];
  const costs: { pages: number; cpu: number }[] = [];
  for (const size of sizes) {
    const pages = corpus(size / 2);
    const site = siteWith(pages, size);
    const minimal = writeMinimalProject(`minimal-${size}`, pages);
    const ours = await timedRun(site, siteBuild);
    const least = await timedRun(minimal, minimalBuild);
    costs.push({ pages: size, cpu: ours.cpu });
    rows.push(
      compared(`${size} generated pages, processor time`, 's', ours.cpu, ['minimal project', least.cpu]),
      compared('the same, memory', 'MB', ours.memory, ['minimal project', least.memory], '≤ 1.1'),
      compared('the same, HTML', 'MB', bytesOf(join(site, 'dist')), [
        'minimal project',
        bytesOf(join(minimal, 'dist')),
      ]),
      {
        what: 'the same, a generated page compressed',
        ours: `${rounded(gzipSync(readFileSync(join(site, 'dist/en/corpus-1/index.html'))).length / 1024)} kB`,
      },
    );
  }
  const [first, last] = [costs[0], costs.at(-1)];
  if (first && last && first !== last) {
    const empty = await timedRun(siteWith([], 0), siteBuild);
    const exponent =
      Math.log((last.cpu - empty.cpu) / (first.cpu - empty.cpu)) / Math.log(last.pages / first.pages);
    rows.push({
      what: `growth of the processor time from ${first.pages} to ${last.pages} pages, without the ${rounded(empty.cpu)} s of the site itself`,
      ours: `exponent ${exponent.toFixed(2)}`,
      goal: '≤ 1.05',
    });
  }
  return rows;
}

function siteWith(pages: readonly CorpusPage[], size: number) {
  const folder = copyOfSite(`site-${size}`);
  for (const { path, mdx } of pages) {
    writeFileSync(join(folder, `content/chapters/${path}.mdx`), mdx);
    writeFileSync(
      join(folder, `content/history/${path.slice(3)}.yaml`),
      "changes: [{ date: '2026-11-24', what: { en: Made., zh: 制成。 } }]\n",
    );
  }
  return folder;
}
