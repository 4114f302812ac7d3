import { expect, test } from './console.ts';

const shown = 'tr[data-id]:visible';
const more = '#filters details:first-of-type > summary';

test('a filter narrows the table, is said in words, stands in the address, and can be taken away', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 1000 });
  await page.goto('/en/systems/');
  const all = await page.locator(shown).count();
  await page.locator('#filters input[name="stage"][value="base"]').check();
  await page.locator(more).click();
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
    await page.locator(more).click();
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

test('on a phone the filters open with one tap and an entry has four short lines', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('/zh/systems/');
  await page.locator('.bar [data-facet="stage"]').click();
  await page.locator('#filters input[name="stage"][value="base"]').check();
  await page.locator('#filters .show').click();
  await expect(page.locator('#filters')).toBeHidden();
  await expect(page.locator('.bar [data-facet="stage"]')).toHaveText(/: 1$/);
  const height = (await page.locator(shown).first().boundingBox())?.height ?? 0;
  expect(height).toBeLessThan(140);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('8 GB at 4 bits does not hold Qwen-7B, tight ones are marked, and what is not known is counted', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 1000 });
  await page.goto('/en/systems/');
  await page.locator('#filters select[name="card"]').selectOption('8');
  await page.locator('#filters select[name="length"]').selectOption('2048');
  await expect(page).toHaveURL(/\?card=8&length=2048$/);
  await expect(page.locator('system-catalogue [role="status"]')).toHaveText(
    /not known whether it fits: \d+$/,
  );
  const qwen = page.locator('tr[data-id="qwen-7b"]');
  await expect(qwen).toBeHidden();
  await page.locator('#filters input[name="tight"]').check();
  await expect(qwen.locator('.bits4')).toHaveText('12 GB● tight 8.2');
  await page.reload();
  await expect(qwen.locator('.bits4')).toHaveText('12 GB● tight 8.2');
  await page.locator('#filters select[name="runtime"]').selectOption('server');
  await expect(qwen.locator('.bits4')).toHaveText('8 GB 7.2');
});

test('each answer says how many it would leave, and an empty list which condition to loosen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 1000 });
  await page.goto('/en/systems/?card=6&bits=16&commercial=yes');
  await expect(page.locator(shown)).toHaveCount(0);
  await expect(page.locator('system-catalogue [role="status"]')).toContainText('No system');
  const way = page.locator('.loosen button').first();
  const count = Number(/\d+$/.exec((await way.textContent()) ?? '')?.[0]);
  expect(count).toBeGreaterThan(0);
  await way.click();
  await expect(page.locator(shown)).toHaveCount(count);
  const option = page.locator('#filters label:has([name="stage"][value="base"])');
  const left = Number(await option.locator('.count').textContent());
  await option.click();
  await expect(page.locator(shown)).toHaveCount(left);
});

test('no two answers together lead to an empty list without a way out', async ({ page }) => {
  await page.goto('/zh/systems/');
  for (const query of ['q=nothing', 'input=audio&stage=base&card=6', 'commercial=yes&now=none&card=6']) {
    await page.goto(`/zh/systems/?${query}`);
    await expect(page.locator(shown)).toHaveCount(0);
    await expect(page.locator('.loosen button').first()).toBeVisible();
  }
});

test('two systems are ticked and compared, a fifth can not be ticked', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 1000 });
  await page.goto('/en/systems/?compare=qwen-7b,yi-6b,baichuan-7b');
  const tick = (id: string) => page.locator(`tr[data-id="${id}"] .tick`);
  await tick('internlm-7b').check();
  await expect(tick('chatglm-6b')).toBeDisabled();
  await tick('baichuan-7b').uncheck();
  await tick('internlm-7b').uncheck();
  await expect(page).toHaveURL(/compare=qwen-7b,yi-6b$/);
  await page.getByRole('link', { name: 'Compare 2' }).click();
  await expect(page.locator('system-compare thead a')).toHaveText(['Qwen-7B', 'Yi-6B']);
});

test('the plot shows the selection of the table, names a mark at the focus and leads to its page', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 1000 });
  await page.goto('/en/systems/?maker=baichuan');
  const marks = page.locator('.plot a:not([hidden])');
  const names = await page.locator(`${shown} th a`).allTextContents();
  expect(await marks.count()).toBeGreaterThan(2);
  for (const name of await marks.locator('text').allTextContents()) expect(names).toContain(name.trim());
  await marks.first().focus();
  await expect(marks.first().locator('text')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/systems\/baichuan/);
});

for (const [width, height] of [
  [390, 800],
  [320, 256],
] as const) {
  test(`on ${width}×${height} pixels the filters open at what was pressed, and the button says how many`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    for (const edition of ['en', 'zh']) {
      await page.goto(`/${edition}/systems/`);
      for (const facet of ['now', 'parameters', 'card']) {
        await page.locator(`.bar [data-facet="${facet}"]`).click();
        await expect(page.locator(`[data-question="${facet}"] legend`)).toBeInViewport({ ratio: 1 });
        await expect(page.locator('#filters .show')).toBeInViewport({ ratio: 1 });
        await expect(page.locator('#filters .show')).toHaveText(/65/);
        await page.locator('#filters .show').click();
        await expect(page.locator('#filters')).toBeHidden();
      }
    }
  });
}

test('a ready list holds what the finder shows under its conditions', async ({ page }) => {
  await page.goto('/en/systems/');
  const lists = await page
    .locator('.views a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(lists.length).toBeGreaterThan(10);
  for (const list of lists) {
    await page.goto(list ?? '');
    const names = await page.locator('.models a').allTextContents();
    await page.getByRole('link', { name: 'Change the conditions in the finder' }).click();
    await expect(page.locator(`${shown} th a`)).toHaveCount(names.length);
    expect((await page.locator(`${shown} th a`).allTextContents()).toSorted()).toEqual(names.toSorted());
  }
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

test('numbers of a comparison have bars that stay in their cells', async ({ page }) => {
  await page.goto('/en/compare/?systems=qwen-7b,qwen-14b');
  const shares = await page
    .locator('system-compare .bar')
    .evaluateAll((bars) => bars.map((bar) => bar.clientWidth / (bar.parentElement?.clientWidth ?? 1)));
  expect(shares.length).toBeGreaterThan(10);
  expect(Math.max(...shares)).toBeLessThanOrEqual(1);
  expect(Math.min(...shares)).toBeGreaterThan(0);
});

test('the smallest card of a system’s page leads to the finder, where the system stands', async ({
  page,
}) => {
  for (const [edition, id] of [
    ['en', 'qwen-7b-chat'],
    ['zh', 'chatglm-6b'],
  ]) {
    await page.goto(`/${edition}/systems/${id}/`);
    for (const index of [0, 1]) {
      await page.goto(`/${edition}/systems/${id}/`);
      await page.locator('dd a[href*="/systems/?card="]').nth(index).click();
      await expect(page.locator(`tr[data-id="${id}"]`)).toBeVisible();
    }
  }
});

test('an address with systems that do not exist shows the ones that do', async ({ page }) => {
  await page.goto('/en/compare/?systems=qwen-7b,nothing,%3Cimg%3E');
  await expect(page.locator('system-compare thead a')).toHaveText(['Qwen-7B']);
});
