import type { Page, Route } from '@playwright/test';
import { expect, test } from './console.ts';

const nameOf = (address: string) =>
  new URL(address).pathname.replace(/^.*\//, '').replace(/\.[\w-]{8}\./, '.');

for (const path of ['/en/model-types/', '/en/outlook/', '/zh/outlook/'])
  test(`${path} asks for itself, its script, its icon and the sheet of its explainers, and for nothing else`, async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(nameOf(request.url())));
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    expect(
      asked
        .filter((name) => name !== 'favicon.svg')
        .map((name) => name.replace(/^Page\..*/, 'script'))
        .toSorted(),
    ).toEqual(['', 'explainers.css', 'script']);
  });

/** Waits until two frames were drawn. */
const frames = (page: Page) =>
  page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));

for (const [path, width] of [
  ['/en/model-types/', 390],
  ['/zh/model-types/', 1440],
  ['/en/research-status/', 1280],
] as const)
  test(`nothing on ${path} moves at ${width} px when its scripts and the links to citations come late`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    const { promise: painted, resolve: release } = Promise.withResolvers<void>();
    await page.route(/\.js$/, async (route) => {
      await painted;
      await route.continue();
    });
    await page.addInitScript(() => {
      const moved: number[] = [];
      Object.assign(window, { moved });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          moved.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(path, { waitUntil: 'commit' });
    await page.locator('footer').waitFor();
    await frames(page);
    release();
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => dispatchEvent(new Event('focusin')));
    await page.locator('.part-links > a').first().waitFor({ state: 'attached' });
    await frames(page);
    expect(
      await page.evaluate(() =>
        (window as unknown as { moved: number[] }).moved.reduce((sum, value) => sum + value, 0),
      ),
    ).toBe(0);
  });

for (const path of ['/en/outlook/', '/zh/outlook/'])
  test(`search stands at the top of ${path} where it will stand when the browser has read what follows it`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto(path);
    const places = await page.locator('search-dialog > a').evaluate((link) => {
      const left = () => Math.round(link.getBoundingClientRect().left);
      const whole = left();
      for (const name of ['theme-switch', 'language-switch']) document.querySelector(name)?.remove();
      return [whole, left()];
    });
    expect(places[1]).toBe(places[0]);
  });

/** Everything of search is held back; each call waits until some files are asked for, lets them through as one round trip, and says what is asked for besides. */
async function rounds(page: Page) {
  let held: Route[] = [];
  // Before the page is opened: what a page asks for right after this is set may still slip through.
  await page.route(
    /\/pagefind\/|\/data\/search(-texts)?\.json|\/_astro\/(search-form|languages|parse-count)\./,
    (route) => {
      held.push(route);
    },
  );
  return async (...expected: string[]) => {
    const isExpected = (route: Route) => expected.some((name) => route.request().url().includes(name));
    await expect
      .poll(() => expected.filter((name) => !held.some((route) => route.request().url().includes(name))))
      .toEqual([]);
    const [round, rest] = [held.filter(isExpected), held.filter((route) => !isExpected(route))];
    held = rest;
    await Promise.all(round.map((route) => route.continue()));
    return rest.map((route) => nameOf(route.request().url()));
  };
}

const names = ['data/search.json', 'search-form', 'languages', 'parse-count'];
/** What is asked for after them: the texts of the records, and Pagefind with what it asks for in turn. */
const rest = [
  ['data/search-texts.json', 'pagefind.js'],
  ['pagefind-entry.json'],
  ['pf_meta', 'wasm'],
] as const;

test('a name is answered after one round trip, also for a reader who types at once', async ({ page }) => {
  const answer = await rounds(page);
  await page.goto('/en/outlook/');
  await page.keyboard.press('/');
  await page.keyboard.type('Qwen-7B');
  await answer(...names);
  await expect(page.locator('dialog .hit').first()).toHaveAttribute('href', /systems\/qwen-7b\/$/);
});

test('a word of the full text is answered two round trips after it is typed: its part of the index, then the passages', async ({
  page,
}) => {
  const answer = await rounds(page);
  await page.goto('/en/outlook/');
  await page.keyboard.press('/');
  await answer(...names);
  for (const round of rest) await answer(...round);
  await page.locator('dialog search-form[data-ready]').waitFor();
  await page.keyboard.insertText('petaflop');
  await answer('.pf_index');
  await answer('.pf_fragment');
  await expect(page.locator('dialog .hit').first()).toContainText('petaflop');
});

test('what the first answer does not need is asked for when the names begin to arrive', async ({ page }) => {
  const answer = await rounds(page);
  await page.clock.install();
  await page.goto('/zh/outlook/');
  await page.clock.pauseAt(Date.now() + 60_000);
  await page.keyboard.press('/');
  await page.keyboard.insertText('算力');
  expect(await answer(...names)).toEqual([]);
  for (const round of rest) await answer(...round);
  await page.clock.resume();
  await answer('.pf_index');
  await answer('.pf_fragment');
  await expect(page.locator('dialog .hit').first()).toBeVisible();
});

test('nothing waits for names that do not come', async ({ page }) => {
  const answer = await rounds(page);
  await page.clock.install();
  await page.goto('/en/outlook/');
  await page.keyboard.press('/');
  await answer(...names.slice(1));
  await page.clock.runFor(2000);
  expect(await answer(...rest[0])).toContain('search.json');
});

test('the browser fetches a page ahead while the pointer rests on its link, and none for a link within the page', async ({
  page,
}) => {
  const fetched = new Set<string>();
  const session = await page.context().newCDPSession(page);
  session.on('Preload.prefetchStatusUpdated', ({ prefetchUrl }) =>
    fetched.add(new URL(prefetchUrl).pathname),
  );
  await session.send('Preload.enable');
  await page.goto('/en/outlook/');
  // A pressed link is fetched at once where it is fetched at all, so that what comes first is known without waiting.
  await page.locator('h2 .anchor').first().hover();
  await page.mouse.down();
  await page.locator('footer a[href="/en/about/"]').hover();
  await page.mouse.up();
  await expect.poll(() => [...fetched]).toEqual(['/en/about/']);
});

test('the browser takes every face that the style names', async ({ page }) => {
  await page.goto('/en/outlook/');
  const [named, taken] = await page.evaluate(() => {
    const style = [...document.querySelectorAll('style')].map(({ textContent }) => textContent).join('');
    return [style.split('@font-face').length - 1, document.fonts.size];
  });
  expect(named).toBeGreaterThan(1);
  expect(taken).toBe(named);
});
