import { expect, test } from './console.ts';

const open = 'details[open]';

test('one link leads from a section to its citations, which are open', async ({ page }) => {
  await page.goto('/en/outlook/#emergence');
  await page.locator('#emergence').hover();
  await page.locator('section[aria-labelledby="emergence"] > .part-links > a').click();
  await expect(page).toHaveURL(/\/en\/cite\/#outlook--emergence$/);
  await expect(page.locator(open)).toHaveCount(1);
  await expect(page.locator(`${open} summary`)).toBeInViewport();
  await expect(page.locator(`${open} dd`).first()).toContainText('/en/outlook/#emergence');
});

test('one link leads from a figure to its citations, the Chinese standard first in Chinese', async ({
  page,
}) => {
  await page.goto('/zh/model-types/');
  await page.locator('#fig-agent-loop').hover();
  await page
    .locator('.figure', { has: page.locator('#fig-agent-loop') })
    .getByRole('link', { name: /^引用 图/ })
    .click();
  await expect(page.locator(`${open} dt`).first()).toContainText('GB/T 7714');
  await expect(page.locator(`${open} dd`).first()).toContainText('/zh/model-types/#fig-agent-loop');
});

for (const path of ['/en/research-status/', '/zh/model-types/', '/en/whole/'])
  test(`every link to citations on ${path} leads to a part that has some`, async ({ page }) => {
    await page.goto(path);
    await page.keyboard.press('Tab');
    const found = page.locator('.part-links > a, .files > a').filter({ hasText: /Cite|引用/ });
    const parts = await page.locator('.prose section:has(> .part-links), .prose figure[id]').count();
    expect(parts).toBeGreaterThan(10);
    await expect(found).toHaveCount(parts);
    const links = await found.evaluateAll((all) =>
      all.map((link) => (link as HTMLAnchorElement).hash.slice(1)),
    );
    await page.goto(path.replace(/[^/]+\/$/, 'cite/'));
    const known = new Set(await page.locator('main [id]').evaluateAll((all) => all.map(({ id }) => id)));
    expect(links.filter((id) => !known.has(id))).toEqual([]);
  });

test('without a script the link of a chapter leads to the list of its parts', async ({
  browser,
  baseURL,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  await page.goto('/en/outlook/');
  await page.getByRole('link', { name: 'Cite this chapter' }).click();
  await expect(page).toHaveURL(/\/en\/cite\/#outlook$/);
  await page.locator('summary', { hasText: 'Emergen' }).first().click();
  await expect(page.locator(`${open} dd`).first()).toContainText('/en/outlook/#');
  await page.close();
});

test('a link to the citations of a section comes into sight with its section, and by the keyboard', async ({
  page,
}) => {
  await page.goto('/en/outlook/');
  const links = page.locator('section[aria-labelledby="emergence"] > .part-links');
  await page.locator('h1').hover();
  await expect(links).toHaveCSS('opacity', '0');
  await links.locator('> a').focus();
  await expect(links).toHaveCSS('opacity', '1');
  await page.locator('#emergence').hover();
  await expect(links).toHaveCSS('opacity', '1');
});

test('a system page has its own citation, to be copied', async ({ page }) => {
  await page.goto('/en/systems/qwen-7b/');
  await page.getByRole('link', { name: 'How to cite this page' }).click();
  const citation = page.locator('#cite ~ copy-citations dd').first();
  await expect(citation).toBeInViewport();
  await expect(citation).toContainText('Large-Model Survey Contributors');
  await expect(citation.getByRole('button')).toBeVisible();
});
