import { audit } from './axe.ts';
import { expect, test } from './console.ts';
import { overflows } from './overflows.ts';
import { kindsOnce, oneOfEach } from './site-pages.ts';

// Where nothing but data differs one page stands for its kind; the full run looks at all, in themes, widths and engines.
test('axe finds no fault in the structure of a page of each kind, and nothing but tables scrolls sideways', async ({
  page,
}) => {
  const found: string[] = [];
  for (const path of kindsOnce) {
    found.push(...(await overflows(page, path)));
    found.push(...(await audit(page, 'structure')).map((fault) => `${path} ${fault}`));
  }
  expect(found).toEqual([]);
});

// Theme and width change different things: the full run looks at each width in each theme.
for (const [theme, ...widths] of [
  ['light', 320, 1440],
  ['dark', 768],
] as const) {
  test(`${theme}, ${widths.join(' and ')} px: contrast, targets and scrolling are right on a page of each kind`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: theme });
    const found: string[] = [];
    for (const path of oneOfEach) {
      await page.goto(path);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        found.push(...(await audit(page, 'appearance')).map((fault) => `${path} ${width} px ${fault}`));
      }
    }
    const isDark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
    expect(isDark, 'the theme that was asked for').toBe(theme === 'dark');
    expect(found).toEqual([]);
  });
}

test('axe finds nothing in the open search, an open card and the open contents of a phone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('/en/research-status/');
  await page.locator('[popovertarget=contents]').click();
  expect(await audit(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.locator('main .prose a[href^="#ref-"]').first().click();
  await expect(page.locator('main .card')).toBeVisible();
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
