import type { Page } from '@playwright/test';
import { expect, test } from './console.ts';

/** A view of every kind whose choices stand in its address; src/README.md lists who owns each. */
const views = [
  '/en/systems/?type=model&stage=base',
  '/en/compare/?systems=qwen-7b,yi-6b&only=differing',
  '/en/commercial-use/?on=2023-12-31',
  '/en/explainers/will-it-fit/?will-it-fit.bits=4',
  '/en/outlook/?lens=on',
  '/en/search/?q=quantisation&q.type=section',
];

/** What a page shows of the choices in its address: its fields, and how much of its lists and tables. */
const view = (page: Page) =>
  page.evaluate(() => {
    const main = document.querySelector('main') ?? document.body;
    const fields = [...main.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')].map(
      (field) =>
        'checked' in field && /checkbox|radio/.test(field.type) ? String(field.checked) : field.value,
    );
    const seen = [...main.querySelectorAll('tr, li')].filter(
      (item) => item.checkVisibility() && !item.classList.contains('past'),
    );
    return `${fields.join('|')} ${seen.length}`;
  });

/** The query of an address; a comma may stand as it is or as its code. */
const query = (address: string) => decodeURIComponent(address.split('?')[1] ?? '');

for (const address of views) {
  test(`${address} is the same after a reload, Back, search and the other edition`, async ({ page }) => {
    await page.goto(address, { waitUntil: 'networkidle' });
    const first = await view(page);
    const same = async (after: string) => {
      await expect.poll(() => view(page), after).toBe(first);
      expect(query(page.url()), after).toBe(query(address));
    };
    await page.reload();
    await same('after a reload');
    await page.goto('/en/about/');
    await page.goBack();
    await same('after Back');
    if (!address.includes('/search/')) {
      await page.keyboard.press('/');
      await page.keyboard.type('qwen');
      await expect(page).toHaveURL(/[?&]q=qwen/);
      await page.keyboard.press('Escape');
      await expect(page.locator('dialog[open]')).toHaveCount(0);
      await same('after a search');
    }
    await page.locator('language-switch a').click();
    await expect(page).toHaveURL(/\/zh\//);
    expect(query(page.url())).toBe(query(address));
  });
}

test('a theme that is chosen in one tab, or before Back, holds in the other and on the page before', async ({
  page,
  context,
}) => {
  await page.goto('/en/about/');
  const other = await context.newPage();
  await other.goto('/en/outlook/');
  await other.goto('/en/numbers/');
  const button = other.locator('theme-switch button');
  await button.click();
  const theme = (on: Page) => on.evaluate(() => document.documentElement.dataset['theme']);
  const chosen = await theme(other);
  expect(chosen).toBeTruthy();
  await expect.poll(() => theme(page)).toBe(chosen);
  await expect(page.locator('theme-switch')).toHaveAttribute('data-choice', chosen ?? '');
  await other.goBack();
  await expect.poll(() => theme(other)).toBe(chosen);
});

test.describe('the section on screen goes along to the other edition', () => {
  // What comes into sight may still grow, so that the place is not reached at once.
  const to = (page: Page, id: string) =>
    expect(async () => {
      const heading = page.locator(`#${id}`);
      await heading.evaluate((element) => scrollTo(0, element.getBoundingClientRect().top + scrollY - 100));
      await page.evaluate(() => new Promise((next) => requestAnimationFrame(() => setTimeout(next))));
      expect((await heading.boundingBox())?.y).toBeCloseTo(100, -1);
    }).toPass();
  // By its place: to click an element that sticks, Playwright scrolls the page first.
  const press = async (page: Page, button: 'left' | 'middle' = 'left') => {
    const {
      x = 0,
      y = 0,
      width = 0,
      height = 0,
    } = (await page.locator('language-switch a').boundingBox()) ?? {};
    await page.mouse.click(x + width / 2, y + height / 2, { button });
  };

  test('in spite of an older hash in the address', async ({ page }) => {
    await page.goto('/en/outlook/#scaling');
    await to(page, 'attention-cost');
    await press(page);
    await expect(page).toHaveURL(/\/zh\/outlook\/#attention-cost$/);
  });

  test('after a press on the contents', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto('/en/outlook/');
    await page.locator('#contents a[href="#theory"], #contents ol a').first().click();
    await to(page, 'attention-cost');
    await press(page);
    await expect(page).toHaveURL(/\/zh\/outlook\/#attention-cost$/);
  });

  test('into another tab, by a middle press', async ({ page, context }) => {
    await page.goto('/en/outlook/');
    await to(page, 'attention-cost');
    const opened = context.waitForEvent('page');
    await press(page, 'middle');
    await expect(await opened).toHaveURL(/\/zh\/outlook\/#attention-cost$/);
  });
});
