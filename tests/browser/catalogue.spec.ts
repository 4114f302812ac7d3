import { expect, test } from './console.ts';

const shown = 'tr[data-id]:visible';

test('a filter narrows the table, is said in words, stands in the address, and can be taken away', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 1000 });
  await page.goto('/en/systems/');
  const all = await page.locator(shown).count();
  await page.locator('#filters input[name="stage"][value="base"]').check();
  await page.locator('#filters input[name="maker"][value="alibaba-cloud"]').check();
  await expect(page).toHaveURL(/\?stage=base&maker=alibaba-cloud$/);
  await expect(page.locator('system-catalogue [role="status"]')).toHaveText(
    new RegExp(`^\\d+ of ${all} systems$`),
  );
  const chosen = page.getByRole('button', { name: 'Remove: base' });
  await chosen.click();
  await expect(page).toHaveURL(/\?maker=alibaba-cloud$/);
  await page.goBack();
  await expect(page.locator('#filters input[value="base"]')).toBeChecked();
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(page.locator(shown)).toHaveCount(all);
});

test('a head sorts by its column, says so, and gives the laboratories back', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 1000 });
  await page.goto('/en/systems/?type=model');
  const head = page.locator('th[data-column="parameters"]');
  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  await expect(page).toHaveURL(/sort=parameters&order=descending/);
  const values = await page
    .locator(`${shown} .parameters[data-value]`)
    .evaluateAll((cells) => cells.map((cell) => Number(cell.getAttribute('data-value'))));
  expect(values).toEqual(values.toSorted((a, b) => b - a));
  await expect(page.locator('.group:visible')).toHaveCount(0);
  await page.getByRole('button', { name: /By laboratory/ }).click();
  await expect(page.locator('.group:visible').first()).toBeVisible();
});

test('systems of no listed laboratory stand under a heading of their own, filtered and sorted back too', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 1000 });
  for (const [edition, heading] of [
    ['en', 'Others’ systems'],
    ['zh', '其他机构的系统'],
  ]) {
    await page.goto(`/${edition}/systems/?type=benchmark&sort=released&order=descending`);
    await page.locator('button.order').click();
    const group = page.locator('tbody:has([data-id="skill-mix"])');
    await expect(group.locator('.group:visible')).toHaveText(heading ?? '');
    await page.locator('#filters input[name="type"][value="benchmark"]').uncheck();
    await page.locator('#filters input[name="type"][value="tool"]').check();
    await expect(page.locator('#by-others')).toBeHidden();
  }
});

test('a quoted view is restored: columns, numbers, order', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 1000 });
  await page.goto('/en/systems/?columns=parameters,cache&numbers=yi&sort=cache&order=ascending');
  await expect(page.locator('th[data-column="cache"]')).toHaveAttribute('aria-sort', 'ascending');
  await expect(page.locator('th.kind')).toBeHidden();
  await expect(page.locator('th.parameters .yi')).toBeVisible();
  await expect(page.locator('th.parameters .billion')).toBeHidden();
});

test('on a phone the filters open with one tap and an entry has two lines', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('/zh/systems/');
  await page.locator('.bar [data-facet="stage"]').click();
  await page.locator('#filters input[name="stage"][value="base"]').check();
  await page.locator('#filters .show').click();
  await expect(page.locator('#filters')).toBeHidden();
  await expect(page.locator('.bar [data-facet="stage"]')).toHaveText(/: 1$/);
  const height = (await page.locator(shown).first().boundingBox())?.height ?? 0;
  expect(height).toBeLessThan(90);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('the catalogue prints as it was filtered', async ({ page }) => {
  await page.goto('/en/systems/?stage=base');
  const count = await page.locator('tr[data-id]:not([hidden])').count();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator(shown)).toHaveCount(count);
  await expect(page.locator('#filters')).toBeHidden();
});

test('two systems stand side by side from an address, one more can be added and one taken away', async ({
  page,
}) => {
  await page.goto('/en/compare/?systems=qwen-7b,yi-6b');
  const heads = page.locator('system-compare thead a');
  await expect(heads).toHaveText(['Qwen-7B', 'Yi-6B']);
  await page.locator('system-compare select').selectOption('baichuan-7b');
  await expect(page).toHaveURL(/systems=qwen-7b,yi-6b,baichuan-7b/);
  await expect(heads).toHaveCount(3);
  await page.getByRole('button', { name: 'Remove: Qwen-7B' }).click();
  await expect(heads).toHaveText(['Yi-6B', 'Baichuan-7B']);
  await page.goBack();
  await expect(heads).toHaveCount(3);
});

test('a comparison begins with the terms, and only what differs leaves out what is equal or known of one side', async ({
  page,
}) => {
  await page.goto('/en/compare/?systems=yi-6b,yi-34b,qwen-7b');
  await expect(page.locator('system-compare .group').first()).toHaveText('Terms of use');
  const lines = page.locator('system-compare tbody tr:not(.group)');
  const all = await lines.count();
  await page.getByLabel('Only facts that differ').check();
  await expect.poll(() => lines.count()).toBeLessThan(all);
  const cells = await lines.evaluateAll((rows) =>
    rows.map((row) => [...row.querySelectorAll('td')].map(({ textContent }) => textContent)),
  );
  expect(cells.length).toBeGreaterThan(5);
  expect(cells.filter((line) => new Set(line.filter((text) => text !== '–')).size < 2)).toEqual([]);
});

for (const width of [390, 1440]) {
  test(`the names of compared systems stay in sight, and none is cut without a hint, at ${width} pixels`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/en/compare/?systems=yi-6b,qwen-7b');
    const heads = page.locator('system-compare thead a');
    await expect(heads).toHaveCount(2);
    await page.locator('system-compare tbody:last-of-type tr:last-child').scrollIntoViewIfNeeded();
    for (const name of ['Yi-6B', 'Qwen-7B'])
      await expect(heads.filter({ hasText: name })).toBeInViewport({ ratio: 1 });
    await page.goto('/en/compare/?systems=yi-6b,qwen-7b,baichuan-7b');
    await expect(heads.nth(2)).toBeInViewport({ ratio: width < 400 ? 0.1 : 1 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
}

test('an address with systems that do not exist shows the ones that do', async ({ page }) => {
  await page.goto('/en/compare/?systems=qwen-7b,nothing,%3Cimg%3E');
  await expect(page.locator('system-compare thead a')).toHaveText(['Qwen-7B']);
});
