import { median, type Row, rounded } from './row.ts';
import { serve } from './serve.ts';
import { browser, slowPhone } from './slow-phone.ts';

const words = ['quantisation of weights', 'mixture of experts', 'attention cost'];

/** How long the browser is busy with a keystroke in search once all that the query needs is there, on a slow phone: from the key to the next paint. */
export async function keystrokes(): Promise<Row[]> {
  const { origin, close } = await serve('dist');
  const running = await browser();
  const page = await slowPhone(running);
  await page.goto(`${origin}/en/about/`);
  await page.keyboard.press('/');
  for (const word of words) {
    await page.locator('dialog input').fill(word);
    await page.waitForLoadState('networkidle');
  }
  await page.locator('dialog .hit').first().waitFor();
  await page.evaluate(() => {
    const spent: number[] = [];
    const tasks: number[] = [];
    Object.assign(window, { spent, tasks });
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) if (name === 'keydown') spent.push(duration);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask' });
  });
  let keys = 0;
  for (const word of words) {
    await page.locator('dialog input').fill('');
    await page.keyboard.type(word, { delay: 250 });
    keys += word.length;
  }
  await page.waitForTimeout(500);
  const { spent, tasks } = await page.evaluate(() => {
    const { spent, tasks } = window as unknown as { spent: number[]; tasks: number[] };
    return { spent, tasks };
  });
  await running.close();
  close();
  // Keys that took less than 16 ms are not reported.
  const all = [...spent, ...Array.from({ length: Math.max(0, keys - spent.length) }, () => 16)];
  return [
    {
      what: `key to paint in search, median of ${keys}`,
      ours: `${rounded(median(all))} ms`,
      goal: '≤ 50 ms',
    },
    { what: 'the same, longest', ours: `${rounded(Math.max(...all))} ms` },
    {
      what: 'answer to a keystroke, tasks over 50 ms',
      ours: `${tasks.length} of ${keys} keys, median ${rounded(median(tasks))} ms`,
    },
  ];
}
