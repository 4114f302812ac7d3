import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { median, type Row, rounded } from './row.ts';
import { browser } from './slow-phone.ts';
import { copyOfSite } from './work.ts';

const edits = 10;
const port = 4399;

/** Seconds from saving a chapter to seeing the change in a browser, in a development session. */
export async function development(): Promise<Row[]> {
  const folder = copyOfSite('development');
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  const server = spawn(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'dev', '--port', String(port)],
    { cwd: folder, env, stdio: 'ignore' },
  );
  const running = await browser();
  const page = await running.newPage();
  const address = `http://localhost:${port}/en/outlook/`;
  while (!(await page.goto(address, { timeout: 120_000 }).catch(() => null)))
    await new Promise((done) => setTimeout(done, 500));
  await page.waitForLoadState('networkidle');
  const file = join(folder, 'content/chapters/en/outlook.mdx');
  const source = readFileSync(file, 'utf8');
  const times: number[] = [];
  for (let edit = 1; edit <= edits; edit += 1) {
    const begin = performance.now();
    writeFileSync(file, source.replace(/^This /m, `Edit ${edit} is here. This `));
    await page.getByText(`Edit ${edit} is here.`).waitFor({ timeout: 60_000 });
    times.push((performance.now() - begin) / 1000);
    // Astro reloads once more when it has written its data store; no author saves again before that.
    await page.waitForTimeout(2500);
  }
  await running.close();
  server.kill();
  return [
    {
      what: `saved chapter seen in the browser, median of ${edits}`,
      ours: `${rounded(median(times))} s`,
      against: `longest: ${rounded(Math.max(...times))} s`,
      goal: '≤ 1.0 s',
    },
  ];
}
