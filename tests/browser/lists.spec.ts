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
