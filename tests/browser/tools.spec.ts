import { test as plain } from '@playwright/test';
import { expect, test } from './console.ts';

const said = 'body > output';

test('the first press on the theme changes what is seen, and every press is said', async ({ page }) => {
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto('/en/about/');
    await page.evaluate(() => localStorage.clear());
    await page.reload();
    const seen = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const before = await seen();
    const button = page.locator('theme-switch button');
    await button.click();
    expect(await seen()).not.toBe(before);
    await expect(page.locator(said)).toHaveText(`Theme: ${scheme === 'light' ? 'dark' : 'light'}`);
    await button.click();
    expect(await seen()).toBe(before);
    await expect(page.locator(said)).toHaveText(`Theme: ${scheme}`);
    await button.click();
    await expect(page.locator(said)).toHaveText('Theme: system');
  }
});

test('a page is shared by the browser’s own means, else its address is copied, which is seen and said', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: baseURL ?? '' });
  await page.goto('/zh/outlook/#emergence');
  await page.evaluate(() => Reflect.deleteProperty(Navigator.prototype, 'share'));
  await page.locator('footer nav a').first().hover();
  await page.locator('footer').getByRole('button', { name: '分享' }).click();
  await expect(page.locator(said)).toHaveText('链接已复制');
  await expect(page.locator(said)).toBeInViewport();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  await page.evaluate(() => {
    Object.assign(navigator, { share: (data: ShareData) => Object.assign(window, { shared: data.url }) });
  });
  await page.locator('footer').getByRole('button', { name: '分享' }).click();
  expect(await page.evaluate(() => Reflect.get(window, 'shared'))).toBe(page.url());
});

test('the page can be printed from its contents and its foot', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/en/outlook/');
  await page.evaluate(() => Object.assign(window, { print: () => Object.assign(window, { printed: true }) }));
  await page.locator('main h1').hover();
  await expect(page.locator('footer').getByRole('button', { name: 'Print' })).toBeVisible();
  await page.locator('#contents').getByRole('button', { name: 'Print' }).click();
  expect(await page.evaluate(() => Reflect.get(window, 'printed'))).toBe(true);
});

test('? lists the keys of the page, not while typing nor with a modifier, and keys pressed alone can be turned off', async ({
  page,
}) => {
  await page.goto('/en/glossary/');
  const help = page.getByRole('dialog', { name: 'Keyboard' });
  await page.keyboard.press('?');
  await expect(help).toBeVisible();
  const keys = await help.locator('kbd').allTextContents();
  expect(keys).toEqual(['/', 'Control + K', 'Meta + K', '?', 'Escape']);
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
  await page.locator('record-list input[name="find"]').focus();
  await page.keyboard.press('?');
  await expect(help).toBeHidden();
  await expect(page.locator('record-list input[name="find"]')).toHaveValue('?');
  await page.locator('h1').click();
  await page.keyboard.press('Control+?');
  await expect(help).toBeHidden();
  await page.keyboard.press('?');
  await help.getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  for (const key of ['?', '/']) await page.keyboard.press(key);
  await expect(page.locator('dialog[open]')).toHaveCount(0);
  await page.keyboard.press('Control+k');
  await expect(page.locator('search-dialog dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.locator('footer').getByRole('button', { name: 'Keyboard' }).click();
  await help.getByRole('checkbox').check();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await expect(page.locator('search-dialog dialog')).toBeVisible();
});

test('an error is reported from page, section and record, with address, version and text in question', async ({
  page,
}) => {
  const form =
    'https://github.com/owner/name/issues/new?template={form}.yml&version=9&address={address}&text={text}';
  const fieldsOf = async (link: ReturnType<typeof page.locator>) => {
    const url = new URL((await link.getAttribute('href')) ?? '');
    return Object.fromEntries(url.searchParams);
  };
  for (const [path, place, link, expected] of [
    ['/en/outlook/', '#emergence', '[aria-labelledby="emergence"] .part-links span a', 'Emergence'],
    ['/zh/errata/', '#params-62b', '[data-entry]:has(#params-62b) > a[title]', '62'],
    ['/en/systems/qwen-72b/', 'tr#tokens', 'tr#tokens a[title]', '3'],
  ] as const) {
    await page.goto(path);
    await page.locator('a.wrong').evaluate((foot, value) => foot.setAttribute('data-form', value), form);
    await page.locator(place).hover();
    const fields = await fieldsOf(page.locator(link));
    expect(fields['address'], path).toMatch(new RegExp(`${path}${place.replace('tr', '')}$`));
    expect(fields['text'], path).toContain(expected);
    expect(fields['version']).toBe('9');
    expect(['fact', 'sentence']).toContain(fields['template']?.replace('.yml', ''));
  }
  await page.locator('h1').selectText();
  await page.locator('a.wrong').evaluate((link) => {
    link.addEventListener('click', (event) => event.preventDefault());
    (link as HTMLElement).click();
  });
  expect((await fieldsOf(page.locator('a.wrong')))['text']).toBe('Qwen-72B');
});

plain(
  'without a repository the link leads to the page that says how, and without script too',
  async ({ page }) => {
    await page.goto('/zh/errata/');
    await page.locator('footer a', { hasText: '本页有误' }).click();
    await expect(page).toHaveURL(/\/zh\/about\/#correct$/);
  },
);
