import { test as plain } from '@playwright/test';
import { navigation, pageNames } from '../../src/i18n/navigation.ts';
import { expect, test } from './console.ts';

const widths = [320, 390, 768, 1024, 1264, 1280];

test('the header is one line with nothing cut, at every width and in both editions', async ({ page }) => {
  const faults: string[] = [];
  for (const path of ['/en/outlook/', '/zh/outlook/'])
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      const found = await page.locator('body > header .frame').evaluate((frame) => {
        const shown = [...frame.querySelectorAll<HTMLElement>('a, button')].filter((item) =>
          item.checkVisibility({ visibilityProperty: true }),
        );
        const { right } = document.body.getBoundingClientRect();
        return shown
          .filter((item) => {
            const box = item.getBoundingClientRect();
            return item.scrollWidth > item.clientWidth + 1 || box.right > right || box.height > 53;
          })
          .map((item) => item.textContent?.trim());
      });
      faults.push(...found.map((text) => `${path} ${width} ${text}`));
    }
  expect(faults).toEqual([]);
});

plain.describe('without script', () => {
  plain.use({ javaScriptEnabled: false });

  plain(
    'the menu of reference pages opens by the keyboard, closes by Escape and leads on',
    async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto('/en/outlook/');
      const button = page.getByRole('button', { name: 'Reference' });
      await button.focus();
      await page.keyboard.press('Enter');
      await expect(page.locator('#reference')).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.locator('#reference')).toBeHidden();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await expect(page.locator('#reference a').first()).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/\/en\/glossary\/$/);
    },
  );

  plain('on a phone one press shows every page of the list, chapters first', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto('/zh/errata/');
    await page.locator('.bar [popovertarget=site]').click();
    const names = [...navigation.main, ...navigation.reference].map((name) => pageNames.zh[name]);
    const shown = await page.locator('#site a:visible').allTextContents();
    expect(shown.map((text) => text.trim()).slice(3)).toEqual(names);
    await page.locator('#site a', { hasText: pageNames.zh.glossary }).click();
    await expect(page).toHaveURL(/\/zh\/glossary\/$/);
  });
});

test('every page of the list can be reached from the header or the foot of every page', async ({ page }) => {
  await page.goto('/en/about/');
  const paths = await page
    .locator('header a, footer a')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
  const missing = Object.keys(pageNames.en).filter((name) => !paths.includes(`/en/${name}/`));
  expect(missing).toEqual([]);
});
