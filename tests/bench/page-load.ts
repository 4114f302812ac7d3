import type { Browser } from '@playwright/test';
import { barePages } from './bare-pages.ts';
import { compared, median, type Row, rounded } from './row.ts';
import { serve } from './serve.ts';
import { browser, slowPhone } from './slow-phone.ts';

const runs = 5;

/** What a reader on a slow phone waits for. */
interface Load {
  /** First and largest paint, and time in which the page did not answer, in ms. */
  fcp: number;
  lcp: number;
  blocked: number;
  shift: number;
  requests: number;
  /** Bytes over the network. */
  bytes: number;
}

/** First and largest paint of pages against their own article as bare HTML, on a slow phone, as medians. */
export async function pageLoad(paths: readonly string[]): Promise<Row[]> {
  const { origin, close } = await serve('dist', barePages(paths));
  const running = await browser();
  const rows: Row[] = [];
  for (const path of paths) {
    const [ours, floor]: [Load[], Load[]] = [[], []];
    for (let run = 0; run < runs; run += 1) {
      ours.push(await loadOf(running, `${origin}${path}`));
      floor.push(await loadOf(running, `${origin}/bare${path}`));
    }
    const of = (loads: Load[], what: keyof Load) => median(loads.map((load) => load[what]));
    rows.push(
      compared(`${path} first paint`, 'ms', of(ours, 'fcp'), ['bare HTML', of(floor, 'fcp')], '≤ 1.15'),
      compared(`${path} largest paint`, 'ms', of(ours, 'lcp'), ['bare HTML', of(floor, 'lcp')], '≤ 1.15'),
      compared(`${path} kB over the network`, 'kB', of(ours, 'bytes') / 1024, [
        'bare HTML',
        of(floor, 'bytes') / 1024,
      ]),
      { what: `${path} requests`, ours: String(of(ours, 'requests')) },
      {
        what: `${path} time blocked`,
        ours: `${rounded(of(ours, 'blocked'))} ms`,
        against: `bare HTML: ${rounded(of(floor, 'blocked'))} ms`,
        goal: '0',
      },
      { what: `${path} layout shift`, ours: of(ours, 'shift').toFixed(4), goal: '0' },
    );
  }
  await running.close();
  close();
  return rows;
}

async function loadOf(running: Browser, address: string): Promise<Load> {
  const page = await slowPhone(running);
  let requests = 0;
  let bytes = 0;
  page.on('requestfinished', async (request) => {
    requests += 1;
    const { responseBodySize, responseHeadersSize } = await request.sizes();
    bytes += responseBodySize + responseHeadersSize;
  });
  await page.addInitScript(() => {
    const seen = { lcp: 0, shift: 0, blocked: 0 };
    Object.assign(window, { seen });
    const watch = (type: string, take: (entry: PerformanceEntry & { value: number }) => void) =>
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) take(entry as PerformanceEntry & { value: number });
      }).observe({ type, buffered: true });
    watch('largest-contentful-paint', ({ startTime }) => {
      seen.lcp = startTime;
    });
    watch('layout-shift', ({ value }) => {
      seen.shift += value;
    });
    // Time blocked counts from the first paint, as Lighthouse does.
    watch('longtask', ({ startTime, duration }) => {
      const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
      if (first !== undefined && startTime + duration > first) seen.blocked += Math.max(0, duration - 50);
    });
  });
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(1500);
  const seen = await page.evaluate(() => ({
    ...(window as unknown as { seen: { lcp: number; shift: number; blocked: number } }).seen,
    fcp: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  }));
  await page.context().close();
  return { ...seen, requests, bytes };
}
