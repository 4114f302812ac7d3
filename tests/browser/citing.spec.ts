import { expect, test } from './console.ts';

const open = 'details[open]';

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('one link leads from a section to its citations, which are open', async ({ page }) => {
    await page.goto('/en/outlook/#emergence');
    await page.locator('section[aria-labelledby="emergence"] > .part-links > a').first().click();
    await expect(page).toHaveURL(/\/en\/cite\/#outlook--emergence$/);
    await expect(page.locator(open)).toHaveCount(1);
    await expect(page.locator(`${open} summary`)).toBeInViewport();
    await expect(page.locator(`${open} dd`).first()).toContainText('/en/outlook/#emergence');
  });

  test('one link leads from a figure to its citations, the Chinese standard first in Chinese', async ({ page }) => {
    await page.goto('/zh/model-types/');
    await page
      .locator('.figure', { has: page.locator('#fig-agent-loop') })
      .getByRole('link', { name: /^引用图/ })
      .click();
    await expect(page.locator(`${open} dt`).first()).toContainText('GB/T 7714');
    await expect(page.locator(`${open} dd`).first()).toContainText('/zh/model-types/#fig-agent-loop');
  });
});

test('a link to the citations of a section comes into sight with its section, and by the keyboard', async ({ page }) => {
  await page.goto('/en/outlook/');
  const links = page.locator('section[aria-labelledby="emergence"] > .part-links');
  await expect(links).toHaveCSS('opacity', '0');
  await links.locator('a').focus();
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
