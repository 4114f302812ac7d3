import { test as plain } from '@playwright/test';
import { expect, test } from './console.ts';

test('/ opens search, a result leads to its heading, Back finds the query again', async ({ page }) => {
  await page.goto('/en/glossary/');
  await page.keyboard.press('/');
  await page.keyboard.type('alignment tax');
  const first = page.locator('dialog .hit').first();
  await expect(first).toBeVisible();
  await expect(page).toHaveURL(/\?q=alignment\+tax/);
  const hit = page.locator('dialog .hit', { hasText: 'Outlook' }).first();
  await expect(hit).toHaveAttribute('href', /\/en\/outlook\/#/);
  await hit.click();
  await expect(page).toHaveURL(/\/en\/outlook\/.*#/);
  await page.goBack();
  await expect(page.locator('dialog input')).toHaveValue('alignment tax');
  await expect(page.locator('dialog .hit').first()).toBeVisible();
});

test('search works by keyboard alone: Control K, arrows, Enter, Escape', async ({ page }) => {
  await page.goto('/en/');
  await page.keyboard.press('Control+k');
  const input = page.locator('dialog input');
  await expect(input).toBeFocused();
  await page.keyboard.type('tokenizer');
  await expect(page.locator('dialog .hit').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  const selected = page.locator('dialog .hit[aria-selected="true"]');
  await expect(selected).toHaveCount(1);
  await expect(input).toHaveAttribute('aria-activedescendant', (await selected.getAttribute('id')) ?? '');
  const target = await selected.getAttribute('href');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${target?.replace(/[?#].*$/, '')}`));
  await page.keyboard.press('/');
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog[open]')).toHaveCount(0);
});

test('a Chinese name finds the pages that have it, not pages with its characters apart', async ({ page }) => {
  await page.goto('/zh/search/?q=灾难性遗忘');
  await expect(page.locator('main .hit').first()).toBeVisible();
  const texts = await page.locator('main .hit').allTextContents();
  expect(texts.filter((text) => !text.includes('灾难性遗忘'))).toEqual([]);
});

test('an address with a query shows its results as links', async ({ page }) => {
  await page.goto('/en/search/?q=SkyPile');
  const link = page.locator('main a.hit').first();
  await expect(link).toBeVisible();
  await expect(page.locator('main [role="status"]').first()).toHaveText(/results? for “SkyPile”/);
});

test('what is not in the survey gets an honest answer', async ({ page }) => {
  await page.goto('/en/search/?q=zyxwvutsrq');
  await expect(page.locator('main [role="status"]').first()).toHaveText(/Nothing in the survey matches “zyxwvutsrq”/);
});

plain('hostile text is searched, not run', async ({ page }) => {
  let ran = false;
  page.on('dialog', (dialog) => {
    ran = true;
    dialog.dismiss();
  });
  await page.goto(`/en/search/?q=${encodeURIComponent('"><img src=x onerror=alert(1)>')}`);
  await page.waitForTimeout(1000);
  expect(ran).toBe(false);
  await expect(page.locator('main img')).toHaveCount(0);
});

plain('when the engine cannot be had, the reader is told and led to the glossary', async ({ page }) => {
  await page.route('**/pagefind/pagefind.js', (route) => route.abort());
  await page.goto('/en/search/?q=token');
  const status = page.locator('main [role="status"]').first();
  await expect(status).toContainText('Search could not be loaded');
  await status.locator('a').click();
  await expect(page.locator('h1')).toHaveText('Glossary');
});
