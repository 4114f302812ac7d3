import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { findBrowser } from '../../src/exports/find-browser.ts';
import { barePages } from './bare-pages.ts';
import { median, type Row } from './row.ts';
import { serve } from './serve.ts';

const runs = 3;
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

interface Report {
  categories: Record<(typeof categories)[number], { score: number }>;
}

/** Lighthouse on some pages, as medians, and on the longest of them also its performance as bare HTML; npm fetches it for the run, since it is as large as a third of all packages of this project. */
export async function lighthouse(paths: readonly string[], longest: readonly string[]): Promise<Row[]> {
  const { origin, close } = await serve('dist', barePages(longest));
  const rows: Row[] = [];
  for (const path of paths) {
    const scores = await scoresOf(`${origin}${path}`);
    const row = {
      what: `Lighthouse ${path}: ${categories.join(', ')}`,
      ours: scores.join(', '),
      goal: '≥ 98, 100, 100, 100',
    };
    if (!longest.includes(path)) rows.push(row);
    else rows.push({ ...row, against: `bare HTML: ${(await scoresOf(`${origin}/bare${path}`))[0]}` });
  }
  close();
  return rows;
}

async function scoresOf(address: string) {
  const reports: Report[] = [];
  for (let run = 0; run < runs; run += 1) reports.push(await reportOn(address));
  return categories.map((category) =>
    Math.round(median(reports.map((report) => report.categories[category].score)) * 100),
  );
}

async function reportOn(address: string): Promise<Report> {
  const flags = ['--quiet', '--output=json', '--chrome-flags=--headless=new --no-sandbox'];
  const { stdout } = await promisify(execFile)('npx', ['--yes', 'lighthouse@13.5.0', address, ...flags], {
    env: { ...process.env, CHROME_PATH: findBrowser() },
    maxBuffer: 1e8,
  });
  return JSON.parse(stdout);
}
