import { expect, test } from '@playwright/test';
import { kindsInTurn } from './site-pages.ts';

test.use({ javaScriptEnabled: false });

test('every kind of page can be read, without a control that does nothing', async ({ page }) => {
  for (const path of kindsInTurn) {
    await page.goto(path);
    await expect(page.locator('h1').first(), path).toBeVisible();
    await expect(page.locator('theme-switch'), path).toBeHidden();
    const dead = page.locator('main button:visible:not([type="submit"])');
    expect(await dead.count(), path).toBe(0);
  }
});

test('a citation leads to the work, and the work back to the sections that cite it', async ({ page }) => {
  await page.goto('/en/outlook/');
  await page.locator('main .prose a[href^="#ref-"]').first().click();
  await expect(page).toHaveURL(/#ref-hoffmann-2022-chinchilla$/);
  await page.locator('#ref-hoffmann-2022-chinchilla a[href*="/references/"]').click();
  await expect(page).toHaveURL(/\/en\/references\/#hoffmann-2022-chinchilla$/);
  await page.locator('li:has(#hoffmann-2022-chinchilla) .places a').first().click();
  await expect(page).toHaveURL(/\/en\/(research-status|model-types|outlook)\/(#|$)/);
});

test('a fact leads to its record and a term to the glossary', async ({ page }) => {
  await page.goto('/zh/research-status/');
  await page.locator('main .prose a[href*="/systems/"][href*="#"]').first().click();
  await expect(page.locator('tr:target .from a').first()).toBeVisible();
  await page.goto('/zh/research-status/');
  await page.locator('main .prose a[href*="/glossary/#"]').first().click();
  await expect(page.locator(':target')).toBeInViewport();
});

test('the contents of a phone open without a script', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('/en/outlook/');
  await page.locator('[popovertarget=contents]').click();
  await expect(page.locator('#contents a[href="#emergence"]')).toBeVisible();
});

test('the search form leads to an index of all names in both languages', async ({ page }) => {
  await page.goto('/en/research-status/');
  await page.locator('search-dialog > a').click();
  await expect(page.locator('main')).toContainText('Search needs JavaScript');
  await page.locator('main input').fill('qwen');
  await page.locator('main form button').click();
  await expect(page).toHaveURL(/\/en\/book-index\/\?q=qwen#asked$/);
  await expect(page.getByText('What you typed could not be looked up')).toBeVisible();
  await expect(page.locator('h1')).toHaveText('Index');
  const line = page.locator('.book-index li', { hasText: 'catastrophic forgetting' }).first();
  await expect(line).toContainText('灾难性遗忘');
  await line.locator('a[href*="/outlook/#"]').first().click();
  await expect(page).toHaveURL(/\/en\/outlook\/#/);
});

test('the language link leads to the same page', async ({ page }) => {
  await page.goto('/en/systems/qwen-72b/');
  await page.locator('language-switch a').click();
  await expect(page).toHaveURL(/\/zh\/systems\/qwen-72b\/$/);
});

test('a section leads to itself in the other edition and back', async ({ page }) => {
  await page.goto('/en/outlook/#emergence');
  for (const edition of ['zh', 'en']) {
    await page.locator('section[aria-labelledby="emergence"] noscript > a').click();
    await expect(page).toHaveURL(new RegExp(`/${edition}/outlook/#emergence$`));
    await expect(page.locator('#emergence')).toBeInViewport();
  }
});
