import { test as plain } from '@playwright/test';
import { expect, test } from './console.ts';

const card = 'main .card';
const term = 'main .prose a[href*="/glossary/#"]:not(.card a)';

test('a citation opens beside its line, names the work and closes by Escape, which returns the focus', async ({
  page,
}) => {
  await page.goto('/en/outlook/');
  const cite = page.locator('main .prose a[href="#ref-zhao-2023-survey"]').first();
  await cite.focus();
  const top = (await cite.boundingBox())?.y;
  await page.keyboard.press('Enter');
  await expect(page.locator(card)).toContainText('A Survey of Large Language Models');
  await expect(cite).toHaveAttribute('aria-expanded', 'true');
  expect((await cite.boundingBox())?.y).toBe(top);
  await page.keyboard.press('Escape');
  await expect(page.locator(card)).toHaveCount(0);
  await expect(cite).toBeFocused();
});

test('a card stands in the margin, beside no line of the text', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/en/outlook/');
  await page.locator(term).first().click();
  await expect(page.locator(card)).toBeVisible();
  const overlap = await page.evaluate((selector) => {
    const box = document.querySelector(selector)?.getBoundingClientRect();
    const lines = [...document.querySelectorAll('main .prose section > p')].flatMap((paragraph) => {
      const range = document.createRange();
      range.selectNodeContents(paragraph.firstChild ?? paragraph);
      return [...range.getClientRects()];
    });
    return lines.filter(
      (line) =>
        box &&
        line.left < box.right &&
        line.right > box.left &&
        line.top < box.bottom &&
        line.bottom > box.top,
    ).length;
  }, card);
  expect(overlap).toBe(0);
});

test('on a phone a card comes from below, and its line stays above it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 640 });
  await page.goto('/en/outlook/');
  const link = page.locator(term).nth(2);
  await link.evaluate((element) => scrollBy(0, element.getBoundingClientRect().bottom - innerHeight + 40));
  await link.click();
  await expect(page.locator(card)).toBeVisible();
  const [box, line] = [await page.locator(card).boundingBox(), await link.boundingBox()];
  expect(box && box.y + box.height).toBe(640);
  expect(line && line.y + line.height).toBeLessThanOrEqual(box?.y ?? 0);
  expect(line?.y).toBeGreaterThan(0);
});

test('a card opens where the pointer rests or the focus comes, and closes where they leave', async ({
  page,
}) => {
  await page.goto('/en/model-types/');
  const link = page.locator(term).first();
  await link.hover();
  await expect(page.locator(card)).toBeVisible();
  await page.locator(card).hover();
  await page.locator('main h1').hover();
  await expect(page.locator(card)).toHaveCount(0);
  await page.keyboard.press('Tab');
  await link.focus();
  await expect(page.locator(card)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.locator(`${card} a`).first()).toBeFocused();
  await page.locator('main .prose .anchor').last().focus();
  await expect(page.locator(card)).toHaveCount(0);
});

test('a work of many authors is named by three of them and their number', async ({ page }) => {
  await page.goto('/zh/research-status/');
  await page.locator('main .prose a[href="#ref-bai-2023-qwen"]').first().click();
  await expect(page.locator(`${card} .who`)).toContainText(/^[^，]+，[^，]+，[^，]+ 等 48 人/);
});

plain('where cards cannot be had, a press follows the link', async ({ page }) => {
  await page.route('**/cards.json', (route) => route.fulfill({ status: 503 }));
  await page.goto('/en/model-types/');
  await page.locator(term).first().click();
  await expect(page).toHaveURL(/\/en\/glossary\/#/);
});

test('the anchor that a fact or a term had at the end of a chapter leads to its record', async ({ page }) => {
  await page.goto('/en/research-status/#fact-chatglm-6b-context_trained');
  await expect(page).toHaveURL(/\/en\/systems\/chatglm-6b\/#context-trained$/);
  await page.goto('/zh/outlook/#term-emergent-ability');
  await expect(page).toHaveURL(/\/zh\/glossary\/#emergent-ability$/);
});

test('the references of a chapter are folded, listed in its contents, and open for who is led there', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/en/model-types/');
  const work = page.locator('.works li').first();
  await expect(work).toBeHidden();
  const entry = page.locator('#contents a[href="#apparatus-references"]');
  await entry.click();
  await expect(work).toBeVisible();
  await expect(entry).toHaveAttribute('aria-current', 'location');
  await page.goto('/en/model-types/#ref-zhou-2023-lima');
  await expect(page.locator('#ref-zhou-2023-lima')).toBeInViewport();
});

test('a number opens its source with the commit it was read at', async ({ page }) => {
  await page.goto('/en/research-status/');
  await page.locator('#chatglm-6b ~ p a[href*="/chatglm-6b/#"]').nth(1).click();
  await expect(page.locator(card)).toContainText('6.2 billion');
  await expect(page.locator(card)).toContainText('62 亿');
  await expect(page.locator(`${card} a[href*="github.com/THUDM/ChatGLM-6B/blob/"]`).first()).toBeVisible();
});

test('only one card is open, a click elsewhere closes it, and its own link leads on', async ({ page }) => {
  await page.goto('/en/model-types/');
  await page.locator(term).nth(0).click();
  await page.locator(term).nth(1).click();
  await expect(page.locator(card)).toHaveCount(1);
  await page.locator('main h1').click();
  await expect(page.locator(card)).toHaveCount(0);
  await page.locator(term).nth(1).click();
  await page.locator(`${card} a`).click();
  await expect(page).toHaveURL(/\/en\/glossary\/#/);
});

test('a heading is a link to itself, lands below the bars and copies its address', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: baseURL ?? '' });
  await page.goto('/en/outlook/');
  await page.locator('#emergence .anchor').click();
  await expect(page).toHaveURL(/#emergence$/);
  const top = (await page.locator('#emergence').boundingBox())?.y ?? 0;
  expect(top).toBeGreaterThan(52);
  await expect(page.locator('output[aria-live]')).toHaveText('Link copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/en\/outlook\/#emergence$/);
});

test('the contents follow the reader down to the last section', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/en/outlook/');
  const current = page.locator('#contents [aria-current="location"]');
  for (const id of ['scaling', 'attention-cost', 'safety']) {
    await page
      .locator(`#${id}`)
      .evaluate((heading) => scrollTo(0, heading.getBoundingClientRect().top + scrollY - 100));
    await expect(current).toHaveAttribute('href', `#${id}`);
    await expect(current).toBeInViewport();
  }
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect(current).toHaveAttribute('href', /./);
});

test('the contents of a phone open with one tap, lead to the section and close', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('/en/outlook/');
  await page.locator('[popovertarget=contents]').click();
  await page.locator('#contents a[href="#emergence"]').click();
  await expect(page.locator('#contents')).toBeHidden();
  await expect(page.locator('#emergence')).toBeInViewport();
  await expect(page.locator('.bar > b')).toHaveText(/^3\.\d/);
});

test('the theme goes from system to the opposite one, is remembered, and does not flash', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/en/');
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await background();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.getByRole('button', { name: 'Theme: system' }).click();
  await expect(page.getByRole('button', { name: 'Theme: dark' })).toBeVisible();
  const dark = await background();
  expect(dark).not.toBe(light);
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      observer.disconnect();
      sessionStorage.setItem('first', document.documentElement.dataset['theme'] ?? 'none');
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto('/en/outlook/');
  expect(await page.evaluate(() => sessionStorage.getItem('first')), 'the theme as the body begins').toBe(
    'dark',
  );
  expect(await background()).toBe(dark);
});

test('the size and the face of the text are chosen in the contents, kept, and there when the body begins', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/zh/research-status/');
  const look = () =>
    page
      .locator('main .prose > section > p:not([class])')
      .first()
      .evaluate((paragraph) => {
        const { fontSize, fontFamily } = getComputedStyle(paragraph);
        return { size: Number.parseFloat(fontSize), face: fontFamily };
      });
  const before = await look();
  await page.getByLabel('130%').check();
  await page.getByLabel('黑体').check();
  const after = await look();
  expect(after.size / before.size).toBeCloseTo(1.3);
  expect(after.face).not.toBe(before.face);
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      observer.disconnect();
      sessionStorage.setItem('first', document.documentElement.dataset['size'] ?? 'none');
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto('/zh/about/');
  expect(await page.evaluate(() => sessionStorage.getItem('first'))).toBe('larger');
  expect((await look()).face).toBe(after.face);
  await expect(page.getByLabel('130%')).toBeChecked();
});

test('the bar shows how far one has read', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('/en/outlook/');
  const share = () =>
    page.evaluate(() => getComputedStyle(document.querySelector('.bar') ?? document.body, '::after').scale);
  expect(await share()).toMatch(/^0(\.0\d*)? 1$/);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect.poll(share).toMatch(/^(0\.9|1)/);
});

test('side by side, paragraphs begin on one line, and on a phone follow one another', async ({ page }) => {
  await page.goto('/both/outlook/');
  const tops = () =>
    page.evaluate(() => {
      const row = document.querySelector('#scaling');
      return ['en', 'zh'].map((side) =>
        [...(row?.querySelectorAll(`:scope > .${side} > p`) ?? [])].map((p) => p.getBoundingClientRect().top),
      );
    });
  const [en = [], zh = []] = await tops();
  expect(en.length).toBeGreaterThan(1);
  expect(zh).toEqual(en);
  await page.setViewportSize({ width: 390, height: 800 });
  const [first = [], second = []] = await tops();
  expect(second[0]).toBeGreaterThan(first[0] ?? 0);
  expect(first[1]).toBeGreaterThan(second[0] ?? 0);
});

plain('an address that does not exist offers the nearest page', async ({ page }) => {
  const response = await page.goto('/en/outlok/');
  expect(response?.status()).toBe(404);
  await expect(page.locator('address-guess a').first()).toHaveAttribute('href', '/en/outlook/');
});

test('a printed chapter has its text, notes and references and none of the page around them', async ({
  page,
}) => {
  await page.goto('/en/outlook/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('body > header')).toBeHidden();
  await expect(page.locator('contents-bar')).toBeHidden();
  await expect(page.locator('#note-1')).toBeVisible();
  await expect(page.locator('.works li').first()).toBeVisible();
});

test('the reason of a correction and the answer of an exercise wait for a press, and are there in print', async ({
  page,
}) => {
  for (const [path, part] of [
    ['/en/outlook/', '.correction'],
    ['/zh/numbers/', '.exercise'],
  ] as const) {
    await page.goto(path);
    const first = page.locator(part).first();
    const hidden = first.locator('details > :not(summary)').first();
    await expect(hidden).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(hidden).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
    await first.locator('summary').click();
    await expect(hidden).toBeVisible();
  }
});
