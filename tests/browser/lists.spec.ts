import { test as plain } from '@playwright/test';
import { expect, test } from './console.ts';

const shown = '[data-entry]:not([hidden])';

// Each list with a value of its facet.
for (const { path, name, value } of [
  { path: '/en/errata/', name: 'fault', value: 'garbled' },
  { path: '/zh/errata/', name: 'chapter', value: 'outlook' },
  { path: '/en/article/', name: 'verdict', value: 'right' },
  { path: '/zh/organizations/', name: 'kind', value: 'university' },
])
  test(`${path} shows what it counts as ${value}, says so, and keeps it in the address`, async ({ page }) => {
    await page.goto(path);
    const all = await page.locator(shown).count();
    const box = page.locator(`input[name="${name}"][value="${value}"]`);
    const counted = Number(await box.locator('xpath=following-sibling::span').textContent());
    await box.check();
    await expect(page.locator(shown)).toHaveCount(counted);
    expect(counted).toBeGreaterThan(0);
    expect(counted).toBeLessThan(all);
    await expect(page.locator(`${shown}:not([data-${name}="${value}"])`)).toHaveCount(0);
    await expect(page.locator('record-list output')).toContainText(String(counted));
    await page.reload();
    await expect(page.locator(shown)).toHaveCount(counted);
    await page.locator('record-list [type="reset"]').click();
    await expect(page.locator(shown)).toHaveCount(all);
    expect(new URL(page.url()).search).toBe('');
  });

test('words narrow a list; nothing found is said; a link to an entry that is hidden shows it', async ({
  page,
}) => {
  await page.goto('/zh/glossary/');
  const all = await page.locator(shown).count();
  const field = page.locator('record-list input[name="find"]');
  await field.fill('ＬｏＲＡ');
  await expect(page.locator('#lora')).toBeVisible();
  expect(await page.locator(shown).count()).toBeLessThan(all);
  await field.fill('没有这样的术语');
  await expect(page.locator(shown)).toHaveCount(0);
  await expect(page.locator('record-list output')).toContainText('没有符合');
  await page.locator('record-list details summary').click();
  await page.locator('record-list details a[href="#gqa"]').click();
  await expect(page.locator('#gqa')).toBeInViewport();
  await expect(page.locator(shown)).toHaveCount(all);
});

test('terms stand in the alphabet of their edition, the other order is one press away, and letters lead to both', async ({
  page,
}) => {
  for (const edition of ['en', 'zh']) {
    await page.goto(`/${edition}/glossary/`);
    const letters = await page.locator('.letters a').allTextContents();
    expect(letters).toEqual(letters.toSorted());
    expect(letters.length).toBeGreaterThan(15);
    const first = await page.locator('[data-entry] h2').evaluateAll((heads) => heads.map(({ id }) => id));
    const inOrder = await page
      .locator('.letters a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.slice(1) ?? ''));
    const places = inOrder.map((id) => first.indexOf(id));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    const other = await page.locator('record-list details a').count();
    expect(other).toBe(first.length);
  }
});

test('works stand by the family name that a citation leads with, and letters lead to the first of each', async ({
  page,
}) => {
  await page.goto('/en/references/');
  const leads = await page.locator('.letters a').evaluateAll((links) =>
    links.map((link) => ({
      letter: link.textContent?.trim(),
      heading:
        document.querySelector(`[id="${link.getAttribute('href')?.slice(1)}"]`)?.textContent?.trim() ?? '',
    })),
  );
  expect(leads.length).toBeGreaterThan(20);
  const astray = leads.filter(({ letter, heading }) => {
    const [first = ''] = heading.split(/,|\. \d{4}/);
    const family = first.split(' ').at(-1) ?? '';
    return ![family, first].some((name) =>
      name
        .normalize('NFD')
        .toUpperCase()
        .startsWith(letter ?? '?'),
    );
  });
  expect(astray).toEqual([]);
});

test('the answers on commercial use are narrowed by either day, count systems, and open to the terms behind them', async ({
  page,
}) => {
  await page.goto('/en/commercial-use/');
  const counted = async () =>
    (
      await page
        .locator(shown)
        .evaluateAll((rows) => rows.map((row) => Number(row.getAttribute('data-entry'))))
    ).reduce((sum, count) => sum + count, 0);
  for (const name of ['then', 'now']) {
    const box = page.locator(`input[name="${name}"][value="yes"]`);
    await box.check();
    expect(await counted()).toBe(Number(await box.locator('xpath=following-sibling::span').textContent()));
    await box.uncheck();
  }
  const long = await page
    .locator('summary > span:not(.names)')
    .evaluateAll((cells) =>
      cells.filter((cell) => cell.textContent && cell.getBoundingClientRect().height > 60),
    );
  expect(long).toEqual([]);
  await page.goto('/en/commercial-use/#qwen-72b');
  await expect(page.locator('tr#qwen-72b')).toBeVisible();
  await page.goto('/en/commercial-use/?on=2023-12-31');
  await expect(page.locator('details:not([open])')).toHaveCount(0);
});

test('the scores of one system are found on every benchmark, and marked', async ({ page }) => {
  await page.goto('/zh/results/');
  const select = page.locator('select[name="system"]');
  await select.selectOption('qwen-14b');
  const entries = page.locator(shown);
  const without = page.locator(`${shown}:not([data-system~="qwen-14b"])`);
  await expect(without).toHaveCount(0);
  expect(await entries.count()).toBeGreaterThan(3);
  const marked = await page
    .locator('[data-picked]')
    .evaluateAll((parts) => parts.map((part) => part.textContent));
  expect(marked.length).toBeGreaterThan(3);
  expect(marked.filter((text) => !text?.includes('Qwen-14B'))).toEqual([]);
  await expect(page.locator('section[data-group]:visible')).not.toHaveCount(0);
  expect(new URL(page.url()).searchParams.get('system')).toBe('qwen-14b');
});

test('a dot stands where its score does, base and chat models apart', async ({ page }) => {
  await page.goto('/en/results/');
  const faults = await page.locator('.dots').evaluateAll((plots) =>
    plots.flatMap((plot) => {
      const rows = [...plot.querySelectorAll('li')].map((row) => ({
        at: Number.parseFloat(row.querySelector('circle')?.getAttribute('cx') ?? ''),
        score: Number(row.querySelector('.number')?.textContent),
      }));
      const inOrder = rows.every(({ at, score }) =>
        rows.every((other) => Math.sign(at - other.at) === Math.sign(score - other.score) || at === other.at),
      );
      return inOrder && rows.length > 1 ? [] : [plot.textContent];
    }),
  );
  expect(faults).toEqual([]);
  const roles = await page
    .locator('[data-entry]:has(.dots)')
    .evaluateAll((entries) => entries.map((entry) => entry.getAttribute('data-role')));
  expect(new Set(roles)).toEqual(new Set(['base', 'chat']));
});

plain.describe('without script', () => {
  plain.use({ javaScriptEnabled: false });

  plain(
    'a list says how many there are of each kind and offers no box that does nothing',
    async ({ page }) => {
      await page.goto('/en/article/');
      await expect(page.locator('record-list form')).toContainText('35 of 108 hold');
      await expect(page.locator('record-list form')).toContainText('Mostly right');
      await expect(page.locator('record-list input:visible')).toHaveCount(0);
    },
  );
});
