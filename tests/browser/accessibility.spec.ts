import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { expect, test } from './console.ts';
import { allPaths, kinds } from './site-pages.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Findings of axe on the page as it stands: broken rules, and rules that need a person. */
async function audit(page: Page) {
  await page.evaluate(source);
  const results = await page.evaluate<AxeResults>('axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })');
  const list = ({ id, nodes }: AxeResults['violations'][number]) =>
    `${id}: ${nodes
      .map(({ target }) => target.join(' '))
      .slice(0, 3)
      .join(' | ')}`;
  return { violations: results.violations.map(list), incomplete: results.incomplete.map(list) };
}

/** Pages that one test visits: few enough to end in time on a slow machine. */
const pagesPerTest = 24;

for (const colorScheme of ['light', 'dark'] as const) {
  const paths = colorScheme === 'light' ? allPaths : kinds;
  for (let start = 0; start < paths.length; start += pagesPerTest) {
    const part = paths.slice(start, start + pagesPerTest);
    test(`axe finds nothing in the ${colorScheme} theme on ${part.length} pages from ${part[0]} on`, async ({ page }) => {
      test.setTimeout(300_000);
      await page.emulateMedia({ colorScheme });
      const found: string[] = [];
      for (const path of part) {
        await page.goto(path);
        const { violations } = await audit(page);
        found.push(...violations.map((violation) => `${path} ${violation}`));
      }
      expect(found).toEqual([]);
    });
  }
}

test('axe finds nothing in the open search, an open card and the open contents of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('/en/research-status/');
  await page.locator('.bar button').click();
  expect((await audit(page)).violations).toEqual([]);
  await page.keyboard.press('Escape');
  await page.locator('main .cite').first().click();
  expect((await audit(page)).violations).toEqual([]);
  await page.keyboard.press('/');
  await page.keyboard.type('attention');
  await expect(page.locator('dialog .hit').first()).toBeVisible();
  expect((await audit(page)).violations).toEqual([]);
});

test('axe itself works: it finds the faults of a page made to fail', async ({ page }) => {
  await page.goto('/en/about/');
  await page.evaluate(() => {
    const image = document.createElement('img');
    image.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
    document.querySelector('main')?.append(image, document.createElement('button'));
  });
  const { violations } = await audit(page);
  expect(violations.join()).toMatch(/image-alt/);
  expect(violations.join()).toMatch(/button-name/);
});

for (const width of [320, 390, 768, 1280, 1920]) {
  test(`nothing but tables scrolls sideways at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const wide: string[] = [];
    for (const path of kinds) {
      await page.goto(path);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (overflow > 0) wide.push(`${path} by ${overflow} px`);
    }
    expect(wide).toEqual([]);
  });
}

test('every stop of the Tab key on a chapter is visible, on screen and not hidden by the sticky bars', async ({ page }) => {
  await page.goto('/en/model-types/');
  const faults: string[] = [];
  for (let stop = 0; stop < 60; stop += 1) {
    await page.keyboard.press('Tab');
    const fault = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!(focused instanceof HTMLElement) || focused === document.body) return 'focus is lost';
      const { outlineStyle, outlineWidth } = getComputedStyle(focused);
      const box = [...focused.getClientRects()].find(({ height }) => height > 0) ?? focused.getBoundingClientRect();
      const top = document.elementFromPoint(box.left + box.width / 2, box.top + Math.min(box.height / 2, 20));
      const name = `${focused.tagName} ${focused.textContent?.trim().slice(0, 30)}`;
      if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) return `${name}: no outline`;
      return top && (focused.contains(top) || top.contains(focused)) ? '' : `${name}: covered by ${top?.tagName}.${top?.className}`;
    });
    if (fault) faults.push(fault);
  }
  expect(faults).toEqual([]);
});
