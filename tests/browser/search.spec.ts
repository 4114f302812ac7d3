import { expect, test } from './console.ts';

test('/ opens search, a result leads to its heading, Back finds the query again', async ({ page }) => {
  await page.goto('/en/glossary/');
  await page.keyboard.press('/');
  await page.keyboard.type('alignment tax');
  const first = page.locator('dialog .hit').first();
  await expect(first).toBeVisible();
  await expect(page).toHaveURL(/\?q=alignment\+tax/);
  const hit = page.locator('dialog .hit[href*="/en/outlook/#"]').first();
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
  await expect(page.locator('dialog .status')).toContainText('“tokenizer”');
  const hits = page.locator('dialog .hit');
  await page.keyboard.press('ArrowDown');
  await expect(hits.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(hits.nth(1)).toBeFocused();
  // A letter goes to the field.
  await page.keyboard.press('s');
  await expect(input).toHaveValue('tokenizers');
  await expect(page.locator('dialog .status')).toContainText('“tokenizers”');
  await page.keyboard.press('ArrowDown');
  const target = await hits.first().getAttribute('href');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${target?.replace(/[?#].*$/, '')}`));
  await page.keyboard.press('/');
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog[open]')).toHaveCount(0);
});

test('a Chinese name finds the pages that have it, not pages with its characters apart', async ({ page }) => {
  await page.goto('/zh/search/?q=灾难性遗忘');
  await expect(page.locator('main .status')).toContainText('条结果');
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
  await expect(page.locator('main [role="status"]').first()).toHaveText(
    /The survey does not speak of “zyxwvutsrq”/,
  );
  await expect(page.locator('main .status a').first()).toHaveAttribute('href', '/en/systems/');
});

test.describe('what stands on pages of systems is found, and the hit leads to its row', () => {
  for (const [query, path] of [
    ['3090', /systems\/cog(vlm|agent)-1[78]b\/#memory/],
    ['Vicuna', /systems\/cogvlm-17b\/#/],
    ['P-Tuning v2', /systems\/chatglm3?-6b\/#memory-tuning/],
    ['qwen-72b mmlu', /systems\/qwen-72b\/#results-mmlu/],
  ] as const)
    test(query, async ({ page }) => {
      await page.goto(`/en/search/?q=${encodeURIComponent(query)}`);
      // Until all is known the full text may stand first, which leads to a paragraph.
      await expect(page.locator('main .status')).toContainText(`“${query}”`);
      const hit = page.locator('main .hit').first();
      await expect(hit).toHaveAttribute('href', path);
      await expect(hit.locator('mark').first()).toBeVisible();
      await hit.click();
      await expect(page.locator('tr:target')).toBeInViewport();
    });
});

test('results are a list under a heading, in one order; what the article got wrong carries its verdict', async ({
  page,
}) => {
  await page.goto('/en/search/?q=alignment+tax');
  const items = page.getByRole('list', { name: 'Results' }).getByRole('listitem');
  await expect(items.first().locator('.place')).toHaveText(/^Term/);
  await expect(page.getByRole('heading', { name: 'Results' })).toHaveCount(1);
  await expect(
    items
      .filter({ has: page.locator('a[href*="/errata/#"]') })
      .first()
      .locator('.verdict'),
  ).toBeVisible();
});

test('an answer to a part of a question strikes out what it lacks', async ({ page }) => {
  await page.goto('/en/search/?q=DeepSeek+context+window');
  await expect(page.locator('main .status')).toHaveText(/^The survey does not speak of “DeepSeek”/);
  await expect(page.locator('main .hit').first()).toHaveAttribute('href', /glossary\/#context-window$/);
  await expect(page.locator('main .hit').first().locator('s')).toHaveText('deepseek');
});

test('on the search page the arrows go from the field into the list and back', async ({ page }) => {
  await page.goto('/en/search/?q=tokenizer');
  await expect(page.locator('main .status')).toContainText('“tokenizer”');
  await page.locator('main input').press('ArrowDown');
  await expect(page.locator('main .hit').first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('main input')).toBeFocused();
});

test('only the shortcuts themselves open search, and none in a field', async ({ page }) => {
  await page.goto('/en/systems/');
  for (const keys of ['Control+/', 'Alt+/', 'Control+Shift+k', 'Control+Alt+k'])
    await page.keyboard.press(keys);
  await expect(page.locator('dialog[open]')).toHaveCount(0);
  const field = page.locator('main input:not([type=checkbox]):not([type=radio])').first();
  if ((await field.count()) > 0) {
    await field.press('Control+k');
    await expect(page.locator('search-dialog dialog[open]')).toHaveCount(0);
  }
});

test('results can be narrowed to one kind, and the address keeps the choice', async ({ page }) => {
  await page.goto('/en/search/?q=quantisation');
  const kinds = page.locator('main .filters button');
  await expect(kinds.first()).toContainText(/All \d+/);
  await kinds.filter({ hasText: 'Sections' }).click();
  await expect(page).toHaveURL(/q=quantisation&q\.type=section/);
  const others = page
    .locator('main .hit')
    .filter({ has: page.locator('.place', { hasNotText: /^section/i }) });
  await expect(others).toHaveCount(0);
  await page.reload();
  await expect(page.locator('main .filters [aria-pressed="true"]')).toContainText('Sections');
  await expect(page.locator('main .hit').first()).toBeVisible();
  await expect(others).toHaveCount(0);
});

test('results can be narrowed to one chapter', async ({ page }) => {
  await page.goto('/en/search/?q=quantisation&chapter=research-status');
  await expect(page.locator('main .status')).toContainText(/results? for/);
  for (const hit of await page.locator('main .hit').all())
    await expect(hit).toHaveAttribute('href', /\/en\/research-status\//);
});

test('a passage is opened with its words marked', async ({ page }) => {
  await page.goto('/en/search/?q=petaflop');
  const hit = page.locator('main .hit').first();
  await expect(hit.locator('mark').first()).toHaveText(/petaflop/i);
  await expect(hit).toHaveAttribute('href', /#[a-z-]+:~:text=[^&]*petaflop/i);
  await hit.click();
  await expect(page.getByText('petaflop').first()).toBeInViewport();
});

test('Back finds the query, the results and the place in the list again', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 400 });
  await page.goto('/en/search/?q=model&type=term');
  await expect(page.locator('main .status')).toContainText('“model”');
  const last = page.locator('main .hit').last();
  await last.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  expect(before).toBeGreaterThan(200);
  await last.click();
  await page.goBack();
  await expect(page.locator('main input')).toHaveValue('model');
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before - 60);
});

test('the count is announced once for one query, however slowly the machine passes the keys on', async ({
  page,
}) => {
  await page.clock.install();
  // An answer that waited for a file would wait for the clock as well, so all files are there before it stands still.
  await page.goto('/en/search/?q=petaflop');
  await expect(page.locator('main .hit').first()).toContainText('petaflop');
  await page.locator('main input').fill('');
  await expect(page.locator('main .hit')).toHaveCount(0);
  await page.evaluate(() => {
    const seen = { said: [] as string[], answered: 0 };
    Object.assign(window, { seen });
    document.querySelector('main search-form')?.addEventListener('answered', () => seen.answered++);
    const status = document.querySelector('main .status');
    if (status)
      new MutationObserver(() => seen.said.push(status.textContent ?? '')).observe(status, {
        childList: true,
        subtree: true,
        characterData: true,
      });
  });
  const seen = () =>
    page.evaluate(() => (window as unknown as { seen: { said: string[]; answered: number } }).seen);
  // The page's clock is wound on by hand, long enough for an answer to every letter and too short for a pause of the reader.
  await page.clock.pauseAt(Date.now() + 3_600_000);
  for (const [index, letter] of [...'RLHF'].entries()) {
    await page.locator('main input').pressSequentially(letter);
    await page.clock.runFor(150);
    await expect.poll(async () => (await seen()).answered).toBe(index + 1);
    await page.clock.runFor(100);
  }
  await page.clock.runFor(2000);
  await expect(page.locator('main .status')).toContainText('“RLHF”');
  await page.clock.runFor(5000);
  expect((await seen()).said.filter((text) => /result/.test(text))).toHaveLength(1);
});

test('a name in the other language is found from both editions and shown beside the title', async ({
  page,
}) => {
  await page.goto('/en/search/?q=灾难性遗忘');
  const first = page.locator('main .hit').first();
  await expect(first).toHaveAttribute('href', /\/en\/glossary\/#catastrophic-forgetting$/);
  await expect(first.locator('[lang="zh-Hans"]')).toHaveText('灾难性遗忘');
});

test('nothing of search is loaded before the reader shows intent, and then everything once', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/en/outlook/');
  await page.waitForLoadState('networkidle');
  const isSearch = (path: string) => /pagefind|search(-texts)?\.json|search-form/.test(path);
  expect(asked.filter(isSearch)).toEqual([]);
  const all = Promise.all(
    ['**/data/search-texts.json', '**/wasm.en.pagefind', '**/*.pf_meta'].map((path) =>
      page.waitForResponse(path),
    ),
  );
  await page.keyboard.press('/');
  await all;
  await page.locator('dialog search-form[data-ready]').waitFor();
  const names = [
    'search.json',
    'search-texts.json',
    'pagefind-entry.json',
    'pf_meta',
    'wasm.en.pagefind',
    'pagefind.js',
    'search-form',
  ];
  for (const name of names)
    expect(
      asked.filter((path) => path.includes(name)),
      name,
    ).toHaveLength(1);
});

test('on a phone the dialog ends where the keyboard begins', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('/en/');
  await page.locator('search-dialog > a').click();
  await page.setViewportSize({ width: 390, height: 420 });
  await expect
    .poll(async () => (await page.locator('dialog').boundingBox())?.height)
    .toBeLessThanOrEqual(420);
  await page.keyboard.type('qwen');
  await expect(page.locator('dialog .hit').first()).toBeInViewport();
});

test('on the search page the shortcut goes to the field of the page', async ({ page }) => {
  await page.goto('/zh/search/');
  await page.keyboard.press('/');
  await expect(page.locator('#page-query')).toBeFocused();
  await expect(page.locator('dialog[open]')).toHaveCount(0);
});

test('before anything is asked, search offers what the survey names most and what this reader asked last, until it is erased', async ({
  page,
}) => {
  await page.goto('/en/search/');
  const offers = page.locator('main .offer');
  await expect(offers).toHaveCount(1);
  await expect(offers.first()).toContainText('Named most often');
  const known = offers.locator('a');
  expect(await known.count()).toBeGreaterThan(5);
  for (const link of await known.all())
    await expect(link).toHaveAttribute('href', /^\/en\/(systems|organizations|glossary)\//);
  await page.locator('main input').fill('alignment tax');
  await expect(offers).toHaveCount(0);
  await page.locator('main .hit').first().click();
  await page.goto('/zh/search/');
  await expect(offers.first()).toContainText('alignment tax');
  await offers.getByRole('button', { name: 'alignment tax' }).click();
  await expect(page.locator('main input')).toHaveValue('alignment tax');
  await expect(page.locator('main .hit').first()).toBeVisible();
  await page.locator('main input').fill('');
  await offers.getByRole('button', { name: '清除' }).click();
  await expect(offers).toHaveCount(1);
  expect(await page.evaluate(() => localStorage.getItem('search-recent'))).toBeNull();
});

for (const [query, right] of [
  ['智普', '智谱'],
  ['灾难性遗望', '灾难性遗忘'],
  ['petafolp', 'petaflop'],
] as const)
  test(`a slip is read as what was meant, and the reader is told: ${query}`, async ({ page }) => {
    await page.goto(`/zh/search/?q=${encodeURIComponent(query)}`);
    await expect(page.locator('main .status')).toContainText(`按“${right}”检索`);
    await expect(page.locator('main .hit').first()).toBeVisible();
  });

test('an excerpt is one row or sentence, never two glued together', async ({ page }) => {
  await page.goto('/en/search/?q=ranked+makers');
  await expect(page.locator('main .hit').first()).toBeVisible();
  for (const text of await page.locator('main .excerpt').allTextContents())
    expect(text).not.toMatch(/[a-z]{3}[A-Z][a-z]{3}\w* [a-z]|¶/);
});
