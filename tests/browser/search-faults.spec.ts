import { expect, type Page, type Route, test } from '@playwright/test';

/** A word of the full text that stands in no name, title or first sentence. */
const word = 'calibration';

const missing = (route: Route) => route.fulfill({ status: 404, body: 'Not found' });
const html = (route: Route) =>
  route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><title>Home</title>' });
const broken = async (route: Route) => {
  const response = await route.fetch();
  const body = await response.body();
  await route.fulfill({ response, body: body.subarray(0, Math.floor(body.length / 2)) });
};
const silent = () => new Promise<void>(() => undefined);
const cut = (route: Route) => route.abort();

const script = '**/pagefind.js*';
const entry = '**/pagefind-entry.json*';
const meta = '**/*.pf_meta';
const engine = '**/wasm.*';
const chunk = '**/*.pf_index';
const fragment = '**/*.pf_fragment';
const words = '**/pagefind/words.json';
const everything = '**/pagefind/**';
const names = '**/data/search.json';
const texts = '**/data/search-texts.json';
const form = '**/_astro/search-form.*';

const textFaults: [name: string, path: string, fault: (route: Route) => unknown][] = [
  ['the script of the engine is missing', script, missing],
  ['the script of the engine is a page', script, html],
  ['the script of the engine never comes', script, silent],
  ['the list of indexes is missing', entry, missing],
  ['the list of indexes is cut short', entry, broken],
  ['the list of indexes is a page', entry, html],
  ['the list of index parts is missing', meta, missing],
  ['the list of index parts is cut short', meta, broken],
  ['the engine is missing', engine, missing],
  ['the engine is cut short', engine, broken],
  ['a part of the index is missing', chunk, missing],
  ['a part of the index is cut short', chunk, broken],
  ['a part of the index is a page', chunk, html],
  ['a part of the index never comes', chunk, silent],
  ['the text of a page is missing', fragment, missing],
  ['the text of a page is cut short', fragment, broken],
  ['the list of words is missing', words, missing],
  ['the list of words never comes', words, silent],
  ['nothing of the full text can be reached', everything, cut],
  ['nothing of the full text ever comes', everything, silent],
];

// A second attempt may still be on its way when a test has seen enough.
test.afterEach(({ page }) => page.unrouteAll({ behavior: 'ignoreErrors' }));

const status = (page: Page) => page.locator('main .status');

async function expectIndexLink(page: Page) {
  const link = status(page).locator('a[href$="/book-index/"]').first();
  await expect(link).toHaveAttribute('href', /\/en\/book-index\/$/);
  const index = await page.request.get((await link.getAttribute('href')) ?? '');
  expect(await index.text()).toMatch(/<h1[^>]*>Index<\/h1>/);
}

/** What the reader is told of a part that is missing, and of one that may still come. */
const told = (fault: unknown, failure: string) => (fault === silent ? 'Still searching' : failure);

for (const [name, path, fault] of textFaults) {
  test(`${name}: the reader is told, and names are still found`, async ({ page }) => {
    await page.route(path, fault);
    await page.goto(`/en/search/?q=${word}`);
    await expect(status(page)).toContainText(told(fault, 'the full text could not be loaded'));
    await expect(status(page)).not.toContainText(/Nothing in the survey|does not speak|0 results/);
    await page.locator('main input').fill('RLHF');
    await expect(page.locator('main .hit').first()).toHaveAttribute('href', /glossary\/#rlhf$/);
    await expectIndexLink(page);
  });
}

const nameFaults: [name: string, fault: (route: Route) => unknown][] = [
  ['is missing', missing],
  ['is cut short', broken],
  ['is a page', html],
  ['never comes', silent],
];

for (const [name, fault] of nameFaults) {
  test(`the list of names ${name}: the full text answers, and the reader is told`, async ({ page }) => {
    await page.route(names, fault);
    await page.goto('/en/search/?q=catastrophic+forgetting');
    await expect(status(page)).toContainText(told(fault, 'the list of names could not be loaded'));
    await expect(page.locator('main .hit').first()).toBeVisible();
    await expectIndexLink(page);
  });
}

for (const [name, fault] of nameFaults) {
  test(`the list of works, errata and statements ${name}: names and the full text answer, and the reader is told`, async ({
    page,
  }) => {
    await page.route(texts, fault);
    await page.goto('/en/search/?q=catastrophic+forgetting');
    await expect(page.locator('main .hit').first()).toHaveAttribute(
      'href',
      /glossary\/#catastrophic-forgetting$/,
    );
    await expect(status(page)).toContainText(
      told(fault, 'the lists of works, errata and statements could not be loaded'),
    );
    await expectIndexLink(page);
  });
}

const allFaults: [name: string, paths: string[], fault: (route: Route) => unknown][] = [
  ['every file of search is missing', [everything, names, texts], missing],
  ['no file of search ever comes', [everything, names, texts], silent],
  ['the connection is lost', [everything, names, texts], cut],
  ['the form is missing', [form], missing],
  ['the form never comes', [form], silent],
];

for (const [name, paths, fault] of allFaults) {
  test(`${name}: the reader is led to the index`, async ({ page }) => {
    for (const path of paths) await page.route(path, fault);
    await page.goto(`/en/search/?q=${word}`);
    // Whether the form will still come nobody knows.
    const failure = paths.includes(form) ? 'Search has not loaded' : 'Search could not be loaded';
    await expect(status(page)).toContainText(
      fault === silent && paths.includes(names) ? 'Still searching' : failure,
    );
    await expect(status(page)).not.toContainText(/Nothing in the survey|0 results/);
    await expectIndexLink(page);
  });
}

test('WebAssembly is forbidden: the reader is told, and names are still found', async ({ page }) => {
  await page.route('**/en/search/**', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace("'wasm-unsafe-eval'", '') });
  });
  await page.goto(`/en/search/?q=${word}`);
  await expect(status(page)).toContainText('the full text could not be loaded');
});

test('no part of search is a worker, which a policy could forbid', async ({ page }) => {
  await page.goto(`/en/search/?q=${word}`);
  await expect(page.locator('main .hit').first()).toBeVisible();
  expect(page.workers()).toEqual([]);
});

test('a part of the index from before a deploy is asked for again, and the answer is right', async ({
  page,
}) => {
  let isOld = true;
  await page.route(chunk, (route) => {
    if (!isOld) return route.continue();
    isOld = false;
    return missing(route);
  });
  await page.goto(`/en/search/?q=${word}`);
  await expect(page.locator('main .hit').first()).toContainText(word);
  await expect(status(page)).not.toContainText('could not be loaded');
});

test('an index of another version is searched all the same', async ({ page }) => {
  await page.route(entry, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...(await response.json()), version: '1.5.2' } });
  });
  await page.goto(`/en/search/?q=${word}`);
  await expect(page.locator('main .hit').first()).toContainText(word);
});

test('names are found while the full text is still on its way', async ({ page }) => {
  let arrive = () => {};
  const arrival = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route(everything, async (route) => {
    await arrival;
    await route.continue();
  });
  await page.goto('/en/search/?q=Qwen-7B');
  await expect(page.locator('main .hit').first()).toHaveAttribute('href', /systems\/qwen-7b\/$/);
  arrive();
});

/** Holds all requests for some files back until they are let through. */
async function heldBack(page: Page, paths: readonly string[]) {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  for (const path of paths)
    await page.route(path, async (route) => {
      await released;
      await route.continue();
    });
  return release;
}

for (const query of ['Schaeffer 2023', 'Zhao 2023'])
  test(`works that come late answer “${query}”, and nothing untrue is said before`, async ({ page }) => {
    const release = await heldBack(page, [texts]);
    await page.goto(`/en/search/?q=${encodeURIComponent(query)}`);
    await expect(status(page)).toContainText('Still searching');
    await expect(status(page)).not.toContainText(/Nothing in the survey|does not speak/);
    release();
    await expect(page.locator('main .hit').first()).toHaveAttribute(
      'href',
      /references\/#(schaeffer|zhao)-2023/,
    );
    await expect(status(page)).toContainText(/\d+ results? for/);
  });

test('a full text that comes late is taken in', async ({ page }) => {
  const release = await heldBack(page, [everything]);
  await page.goto(`/en/search/?q=${word}`);
  await expect(status(page)).toContainText('Still searching');
  release();
  await expect(page.locator('main .hit').first()).toContainText(word);
});

test('what failed once is asked for again with the next query', async ({ page }) => {
  await page.route(texts, missing);
  await page.goto('/en/search/?q=Schaeffer');
  await expect(status(page)).toContainText('could not be loaded');
  await page.unroute(texts);
  await page.locator('main input').fill('Schaeffer 2023');
  await expect(page.locator('main .hit').first()).toHaveAttribute('href', /references\/#schaeffer-2023/);
  await expect(status(page)).not.toContainText('could not be loaded');
});

test('Enter pressed before the answer came opens the answer to what was typed last', async ({ page }) => {
  await page.goto('/en/');
  await page.keyboard.press('/');
  await page.keyboard.type('yi');
  await expect(page.locator('dialog .hit').first()).toBeVisible();
  // Typed and confirmed within one task, faster than any answer.
  await page.locator('dialog input').evaluate((input: HTMLInputElement) => {
    input.value = 'yi 34b chat';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    input.form?.requestSubmit();
  });
  await expect(page).toHaveURL(/\/en\/systems\/yi-34b-chat\//);
});

test('hostile text is searched, not run', async ({ page }) => {
  let ran = false;
  page.on('dialog', (dialog) => {
    ran = true;
    dialog.dismiss();
  });
  for (const text of [
    '"><img src=x onerror=alert(1)>',
    '(((',
    '\\',
    '"',
    '.*+?^$()|[]\\',
    'a'.repeat(5000),
    '\u0000\ud800',
    '/*<script>alert(1)</script>*/',
  ]) {
    await page.goto('/en/search/');
    await page.locator('main search-form[data-ready]').waitFor();
    await page.locator('main input').fill(text);
    await expect(status(page)).toContainText(/Nothing in the survey|does not speak|result/);
  }
  expect(ran).toBe(false);
  await expect(page.locator('main img')).toHaveCount(0);
});
