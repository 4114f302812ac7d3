import type { Page } from '@playwright/test';
import { audit } from './axe.ts';
import { expect, test } from './console.ts';
import { engines, pageIn } from './engines.ts';
import { allPaths, kinds, oneOfEach } from './site-pages.ts';

/** Pages that one test visits: few enough to end in time on a slow machine. */
const pagesPerTest = 24;

/** Paths in parts of that size. */
function inParts(paths: readonly string[]) {
  return Array.from({ length: Math.ceil(paths.length / pagesPerTest) }, (_, part) =>
    paths.slice(part * pagesPerTest, (part + 1) * pagesPerTest),
  );
}

// What theme and width can change is looked at below on a page of each kind, and by the full run on all.
for (const part of inParts(allPaths)) {
  test(`axe finds no fault in the structure of ${part.length} pages from ${part[0]} on, and nothing but tables scrolls sideways`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    const found: string[] = [];
    for (const path of part) {
      await page.goto(path);
      found.push(...(await audit(page, 'structure')).map((fault) => `${path} ${fault}`));
      if (kinds.includes(path))
        found.push(...(await overflows(page)).map((overflow) => `${path} ${overflow}`));
    }
    expect(found).toEqual([]);
  });
}

/** Widths at which a page is wider than the window. */
async function overflows(page: Page) {
  const wide: string[] = [];
  for (const width of [320, 390, 768, 1920, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (overflow > 0) wide.push(`is too wide at ${width} px by ${overflow} px`);
  }
  return wide;
}

for (const engine of engines) {
  for (const theme of ['light', 'dark'] as const) {
    test(`${engine.name}, ${theme}: contrast, targets and scrolling are right on a page of each kind at three widths`, async ({
      baseURL,
    }) => {
      test.skip(!engine.options, `${engine.name} is not installed`);
      test.setTimeout(300_000);
      const { browser, page } = await pageIn(engine, theme, baseURL);
      const found: string[] = [];
      for (const path of oneOfEach) {
        await page.goto(path);
        for (const width of [320, 768, 1440]) {
          await page.setViewportSize({ width, height: 900 });
          found.push(...(await audit(page, 'appearance')).map((fault) => `${path} ${width} px ${fault}`));
        }
      }
      expect(
        await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches),
        'the theme that was asked for',
      ).toBe(theme === 'dark');
      await browser.close();
      expect(found).toEqual([]);
    });
  }
}

test('axe finds nothing in the open search, an open card and the open contents of a phone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('/en/research-status/');
  await page.locator('.bar button').click();
  expect(await audit(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.locator('main .cite').first().click();
  expect(await audit(page)).toEqual([]);
  await page.keyboard.press('/');
  await page.keyboard.type('attention');
  await expect(page.locator('dialog .hit').first()).toBeVisible();
  expect(await audit(page)).toEqual([]);
});

test('axe and the measure of contrast work: they find the faults of a page made to fail', async ({
  page,
}) => {
  await page.goto('/en/about/');
  await page.evaluate(() => {
    const image = document.createElement('img');
    image.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
    const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const text = document.createElementNS('http://www.w3.org/2000/svg', 'text');
    text.textContent = 'Too pale to read';
    text.setAttribute('y', '20');
    text.style.fill = '#bbb';
    drawing.append(text);
    document.querySelector('main')?.append(image, document.createElement('button'), drawing);
  });
  const found = (await audit(page)).join();
  expect(found).toMatch(/image-alt/);
  expect(found).toMatch(/button-name/);
  expect(found).toMatch(/color-contrast.*its contrast is 1\.\d/);
});

test('every stop of the Tab key on a chapter is visible, on screen and not hidden by the sticky bars', async ({
  page,
}) => {
  await page.goto('/en/model-types/');
  const faults: string[] = [];
  for (let stop = 0; stop < 60; stop += 1) {
    await page.keyboard.press('Tab');
    const fault = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!(focused instanceof HTMLElement) || focused === document.body) return 'focus is lost';
      const { outlineStyle, outlineWidth } = getComputedStyle(focused);
      const box =
        [...focused.getClientRects()].find(({ height }) => height > 0) ?? focused.getBoundingClientRect();
      const top = document.elementFromPoint(box.left + box.width / 2, box.top + Math.min(box.height / 2, 20));
      const name = `${focused.tagName} ${focused.textContent?.trim().slice(0, 30)}`;
      if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) return `${name}: no outline`;
      return top && (focused.contains(top) || top.contains(focused))
        ? ''
        : `${name}: covered by ${top?.tagName}.${top?.className}`;
    });
    if (fault) faults.push(fault);
  }
  expect(faults).toEqual([]);
});
