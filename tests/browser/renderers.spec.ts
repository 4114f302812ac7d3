import { readFileSync } from 'node:fs';
import { treeOf } from '../../src/postbuild/built-pages.ts';
import { chapterNames } from '../content/chapters.ts';
import { lostRuns } from '../site/text-runs.ts';
import { expect, test } from './console.ts';

const full = Boolean(process.env['TEST_FULL']);
const chapters = (['en', 'zh'] as const).flatMap((locale) =>
  chapterNames(locale).map((name) => `/${locale}/${name}/`),
);
const tried = full ? chapters : ['/en/outlook/', '/zh/model-types/'];

/** Runs of the text of a page as it was built that a text made of it does not have. */
function lost(path: string, text: string, leftOut: readonly string[] = []) {
  const { elements } = treeOf(readFileSync(`dist${path}index.html`, 'utf8'));
  return lostRuns(elements, text, leftOut).map((run) => run.text.trim());
}

for (const path of tried) {
  test(`what is copied from ${path} has its notes in brackets, its formulas as lines and its tables in rows`, async ({
    page,
    context,
    baseURL,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: baseURL ?? '' });
    await page.goto(path);
    // What is closed cannot be selected.
    await page.locator('main details').evaluateAll((all: HTMLDetailsElement[]) => {
      for (const details of all) details.open = true;
    });
    const copied = async (selector: string, index = 0) => {
      await page
        .locator(selector)
        .nth(index)
        .evaluate((element) => getSelection()?.selectAllChildren(element));
      await page.keyboard.press('Control+C');
      return page.evaluate(() => navigator.clipboard.readText());
    };
    expect(lost(path, await copied('main'), ['explainer'])).toEqual([]);

    const [open, close] = path.startsWith('/en/') ? ['[', ']'] : ['〔', '〕'];
    const noted = await copied('.prose p:has(> .note)');
    const mark = path.startsWith('/en/') ? '[1]' : '①';
    expect(noted).toContain(mark);
    expect(noted.replaceAll('\n', '').slice(noted.indexOf(mark) + mark.length)).toMatch(
      new RegExp(`^\\s*\\${open}${mark.replaceAll(/[[\]]/g, '')}[:：].+\\${close}`),
    );

    for (const line of await page
      .locator('.prose math:has(+ .for-copy)')
      .evaluateAll((formulas) => formulas.map((formula) => formula.getAttribute('alttext') ?? '')))
      expect(await copied('.prose section', 0).then(() => copied('.prose'))).toContain(line);

    const rows = await page.locator('.prose table').first().locator('tr:visible').count();
    expect((await copied('.prose table')).trim().split('\n').length).toBeGreaterThanOrEqual(rows);
    const heading = page.locator('.prose h2').first();
    expect((await copied('.prose h2')).trim()).toBe((await heading.innerText()).trim());
  });

  test(`printed, ${path} has all of its text, what waits for a press too`, async ({ page }) => {
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    // The picture is there, so its data and description are not; nothing can be set on paper.
    const notPrinted = ['figure', 'explainer', 'files'];
    expect(lost(path, await page.locator('main').innerText(), notPrinted)).toEqual([]);
    for (const caption of await page.locator('main figcaption').all()) await expect(caption).toBeVisible();
  });
}

for (const colorScheme of ['light', 'dark'] as const)
  test(`with the reader’s own colours, ${colorScheme}, what is chosen and what matches can be told from the rest`, async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    const colours = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => {
          const { color, backgroundColor } = getComputedStyle(element);
          return { color, backgroundColor };
        });
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto('/en/outlook/');
    expect(await colours('header [aria-current="page"]')).not.toEqual(
      await colours('header nav > a:not([aria-current])'),
    );
    await page.keyboard.press('/');
    await page.keyboard.type('qwen');
    // Later answers draw the list anew.
    await expect(page.locator('dialog .status')).toContainText('“qwen”');
    // The answer to Enter, while the field has the focus.
    const [first, chosen, other] = ['li:first-child > .hit', '.hit:focus', '.hit:not(:focus)'].map(
      (selector) => `dialog ${selector}`,
    ) as [string, string, string];
    const fill = async (selector: string) => (await colours(selector)).backgroundColor;
    expect(await fill(first)).not.toBe(await fill('dialog li:nth-child(2) > .hit'));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('dialog .hit').nth(1)).toBeFocused();
    for (const [one, another] of [
      [chosen, other],
      ['dialog [aria-pressed="true"]', 'dialog [aria-pressed="false"]'],
      [`${other} mark`, other],
    ] as const)
      expect(await fill(one), one).not.toBe(await fill(another));
    const { color, backgroundColor } = await colours(`${other} mark`);
    expect(color).not.toBe(backgroundColor);

    await page.goto('/en/results/');
    const fillOf = (kind: string) =>
      page
        .locator(`.standing.${kind}`)
        .first()
        .evaluate((element) => {
          const { backgroundColor, backgroundImage, borderRadius } = getComputedStyle(element, '::before');
          return [backgroundColor, backgroundImage, borderRadius].join();
        });
    const fills = await Promise.all(['stated', 'copy', 'computed', 'inferred', 'recalled'].map(fillOf));
    expect(new Set(fills).size).toBe(fills.length);
  });
