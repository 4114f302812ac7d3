import { test as plain } from '@playwright/test';
import { expect, test } from './console.ts';

const open = 'dialog[open]';

/** A key and what is held with it. */
interface Keys {
  key: string;
  ctrlKey?: boolean;
  altKey?: boolean;
  shiftKey?: boolean;
  metaKey?: boolean;
  isComposing?: boolean;
  modifierAltGraph?: boolean;
}

test('search opens by exactly the keys that are announced, on every layout, and never in a field', async ({
  page,
}) => {
  await page.goto('/en/commercial-use/');
  await page.locator('search-dialog:defined').waitFor();
  const press = (init: Keys) =>
    page.evaluate((given) => {
      const target = document.activeElement ?? document.body;
      target.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...given }));
      return document.querySelector('dialog[open]') !== null;
    }, init);
  const held = [
    { key: 'k', ctrlKey: true, shiftKey: true },
    { key: 'k', ctrlKey: true, altKey: true },
    { key: 'k', ctrlKey: true, metaKey: true },
    { key: 'k' },
    { key: '/', ctrlKey: true },
    { key: '/', altKey: true },
    { key: '/', metaKey: true },
    { key: '/', isComposing: true },
  ];
  for (const keys of held) expect(await press(keys), JSON.stringify(keys)).toBe(false);
  await page.locator('main input').first().focus();
  for (const keys of [{ key: '/' }, { key: 'k', ctrlKey: true }]) expect(await press(keys)).toBe(false);
  await page.locator('main h1').click();
  const announced = [
    { key: '/' },
    { key: '/', shiftKey: true },
    { key: '/', ctrlKey: true, altKey: true, modifierAltGraph: true },
    { key: 'k', ctrlKey: true },
    { key: 'K', ctrlKey: true },
    { key: 'k', metaKey: true },
  ];
  for (const keys of announced) {
    expect(await press(keys), JSON.stringify(keys)).toBe(true);
    await page.keyboard.press('Escape');
    await expect(page.locator(open)).toHaveCount(0);
  }
  await page.evaluate(() => localStorage.setItem('keys', 'off'));
  expect(await press({ key: '/' })).toBe(false);
  expect(await press({ key: 'k', ctrlKey: true })).toBe(true);
});

test('a dialog gives back the place and what had the focus', async ({ page }) => {
  await page.goto('/en/outlook/');
  await page.evaluate(() => scrollTo(0, 5000));
  const link = page.locator('#emergence .anchor');
  await link.evaluate((element: HTMLElement) => element.focus({ preventScroll: true }));
  const top = await page.evaluate(() => scrollY);
  await page.keyboard.press('/');
  await expect(page.locator(open)).toHaveCount(1);
  await page.mouse.move(400, 300);
  await page.mouse.wheel(0, 3000);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('Escape');
  await expect(page.locator(open)).toHaveCount(0);
  await expect(link).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(top);
});

for (const [way, take] of [
  [
    'denied',
    () =>
      Object.defineProperty(navigator.clipboard, 'writeText', {
        value: () => Promise.reject(new Error('denied')),
      }),
  ],
  ['absent', () => Object.defineProperty(navigator, 'clipboard', { value: undefined })],
] as const)
  test(`a citation is copied where the clipboard is ${way}, or said to be selected`, async ({ page }) => {
    await page.addInitScript(take);
    await page.goto('/en/systems/qwen-7b/');
    await page.getByRole('link', { name: 'How to cite this page' }).click();
    const citation = page.locator('#cite ~ copy-citations dd').first();
    await citation.getByRole('button').click();
    await expect(citation.getByRole('button')).toHaveText(/^(Copied|Not copied, but selected)$/);
    expect(await page.evaluate(() => getSelection()?.toString())).toContain('Large-Model Survey');
  });

test('where storage is refused the theme changes on this page, and nothing fails', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      });
  });
  await page.goto('/en/outlook/');
  await page.locator('theme-switch button').click();
  expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBeTruthy();
  await page.locator('#safety').scrollIntoViewIfNeeded();
  await page.locator('language-switch a').click();
  await expect(page).toHaveURL(/\/zh\/outlook\/#/);
});

plain.describe('an address that does not exist', () => {
  for (const [asked, offered] of [
    ['/en/outlok/#planning', '/en/outlook/#planning'],
    ['/en/qwen-72b/', '/en/systems/qwen-72b/'],
    ['/zh/systems/Yi-34b/index.html', '/zh/systems/yi-34b/'],
    ['/systems/cogvlm-17b/#memory', '/en/systems/cogvlm-17b/#memory'],
    ['/zh/glosary/#rlhf', '/zh/glossary/#rlhf'],
  ])
    plain(`${asked} is offered ${offered}`, async ({ page }) => {
      await page.goto(asked ?? '');
      await expect(page.locator('address-guess a').first()).toHaveAttribute('href', offered ?? '');
    });

  plain('is offered the nearest of the chapters where the sitemap cannot be had', async ({ page }) => {
    await page.route('**/sitemap.xml', (route) => route.abort());
    await page.goto('/en/outlok/#planning');
    await expect(page.locator('address-guess a').first()).toHaveAttribute('href', '/en/outlook/#planning');
  });
});
