import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { wholeEpub } from '../../src/exports/epub.ts';
import { offlineCopy } from '../../src/exports/offline.ts';
import { pagesOfAnchors, wholePdf } from '../../src/exports/pdf.ts';
import { textOf, treeOf } from '../../src/postbuild/built-pages.ts';
import { chapterNames } from '../content/chapters.ts';
import { lostRuns } from '../site/text-runs.ts';
import { engines } from './engines.ts';

// One after the other: the copy that the last tests read is made by the one before them.
test.describe.configure({ mode: 'serial', timeout: 240_000 });

for (const locale of ['en', 'zh'] as const) {
  test(`the book of ${locale} is whole: its type first, every file named, every link answered, no script`, async ({
    page,
  }) => {
    const bytes = await wholeEpub('dist', locale);
    expect(strFromU8(bytes.slice(30, 58))).toBe('mimetypeapplication/epub+zip');
    const files = new Map(
      Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]),
    );
    const book = files.get('book/package.opf') ?? '';
    const named = [...book.matchAll(/ href="([^"]+)"/g)].map(([, href]) => `book/${href}`);
    expect(
      [...files.keys()].filter((name) => name.startsWith('book/') && !name.endsWith('.opf')).toSorted(),
    ).toEqual(named.toSorted());
    for (const property of [
      'dcterms:modified',
      'schema:accessMode',
      'schema:accessibilityFeature',
      'schema:accessibilitySummary',
    ])
      expect(book).toContain(property);

    const documents = [...files].filter(([name]) => name.endsWith('.xhtml'));
    const faults = await page.evaluate(
      (texts) =>
        texts.flatMap(([name, text]) => {
          const { documentElement: root } = new DOMParser().parseFromString(text, 'application/xhtml+xml');
          return root.querySelector('parsererror, script, [style], :not([id]) > h1 ~ h1') ||
            root.localName !== 'html'
            ? [name]
            : [];
        }),
      documents,
    );
    expect(faults).toEqual([]);
    const text = documents.map(([, xhtml]) => textOf(treeOf(xhtml).tree)).join('\n');
    for (const name of chapterNames(locale)) {
      const { elements } = treeOf(readFileSync(`dist/${locale}/${name}/index.html`, 'utf8'));
      // Of an explainer a book has its question alone, and nothing of what a page says of itself: how long it
      // takes to read, what it is made of, how it has changed. Works stand once, at the end, with all their
      // authors, whom the list of a chapter shortens; so they are compared by their names.
      const notInBook = ['explainer', 'meta', 'facts', 'twin', 'part', 'files', 'apparatus', 'history'];
      expect(lostRuns(elements, text, notInBook).map((run) => run.text)).toEqual([]);
      const works = elements.map((element) => `${element.properties['id']}`).filter((id) => /^ref-/.test(id));
      expect(works.length).toBeGreaterThan(20);
      expect(
        works.filter((id) => !files.get('book/apparatus-references.xhtml')?.includes(` id="${id}"`)),
      ).toEqual([]);
    }
    const figures = documents.flatMap(([, text]) => text.match(/<figure [^>]*aria-details="[^"]+"/g) ?? []);
    expect(figures.length).toBeGreaterThan(10);
    for (const figure of figures) {
      const [, id] = /aria-details="([^"]+)"/.exec(figure) ?? [];
      expect(documents.some(([, text]) => text.includes(` id="${id}"`))).toBe(true);
    }

    const ids = new Set(
      documents.flatMap(([name, text]) =>
        [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => `${name.slice(5)}#${id}`),
      ),
    );
    const links = documents.flatMap(([, text]) =>
      [...text.matchAll(/ href="([^"]+\.xhtml#[^"]+)"/g)].map(([, href = '']) => href),
    );
    expect(links.length).toBeGreaterThan(500);
    expect(links.filter((href) => !ids.has(href))).toEqual([]);
  });
}

test('the PDF has every anchor of its page, and its contents are in the order of the pages', async () => {
  const pdf = await wholePdf('dist', 'en', '.release/fonts/node_modules');
  const pages = new Map(await pagesOfAnchors(pdf));
  const contents =
    /<nav class="toc[\s\S]*?<\/nav>/.exec(readFileSync('dist/en/whole/index.html', 'utf8'))?.[0] ?? '';
  const anchors = [...contents.matchAll(/<a href="#([^"]+)"/g)].map(([, anchor = '']) => anchor);
  expect(anchors.filter((anchor) => !pages.has(anchor))).toEqual([]);
  const numbers = anchors.map((anchor) => pages.get(anchor) ?? 0);
  expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
  expect(numbers.at(-1)).toBeGreaterThan(20);
  expect(pdf.length).toBeLessThan(5_000_000);
});

const copy = resolve('test-results/offline-copy');
const onDisk = (name: string) => pathToFileURL(join(copy, name)).href;

test('every link of the copy for a disk leads to one of its files', async () => {
  const files = await offlineCopy('dist');
  rmSync(copy, { recursive: true, force: true });
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(copy, name)), { recursive: true });
    writeFileSync(join(copy, name), bytes);
  }
  const lost = Object.entries(files).flatMap(([name, bytes]) =>
    name.endsWith('.html') ? deadLinks(name, strFromU8(bytes)) : [],
  );
  expect(lost).toEqual([]);

  function deadLinks(name: string, html: string) {
    const targets = [...html.matchAll(/ (?:href|src|action)="(?!#|https:|mailto:)([^"#?]+)/g)].map(
      ([, target = '']) => target,
    );
    return targets
      .filter((target) => !files[join(dirname(name), decodeURIComponent(target))])
      .map((target) => `${name}: ${target}`);
  }
});

for (const { name, type, options } of engines) {
  test(`${name} reads the copy from a disk: styles, faces, links, search in both languages, and nothing goes wrong`, async () => {
    test.skip(!options, `${name} is not installed`);
    const browser = await type.launch(options);
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on('console', (message) => faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(error.message));

    await page.goto(onDisk('index.html'));
    await page.locator('ol a[href*="outlook"]').first().click();
    await expect(page).toHaveURL(onDisk('en/outlook/index.html'));
    await expect(page.locator('h1')).toHaveCSS('font-weight', '400');
    await page.evaluate(() => document.fonts.ready);
    expect(await page.evaluate(() => [...document.fonts].some(({ status }) => status === 'loaded'))).toBe(
      true,
    );

    await page.locator('#emergence').hover();
    await expect(page.locator('section[aria-labelledby="emergence"] > .part-links > a')).toHaveAttribute(
      'href',
      `${onDisk('en/cite/index.html')}#outlook--emergence`,
    );

    // The shortcut is there only when the deferred scripts have run.
    await page.waitForLoadState('load');
    await page.keyboard.press('/');
    await page.keyboard.type('baichuan');
    await expect(page.locator('dialog .status')).toContainText('the full text is searched online');
    await page.locator('dialog .hit[href*="/systems/"]').first().click();
    await expect(page).toHaveURL(/\/en\/systems\/baichuan[\w-]*\/index\.html/);

    await page.goto(onDisk('zh/search/index.html'));
    await page.locator('main input').fill('书生');
    await expect(hits(page).first()).toContainText('书生');
    await hits(page).first().click();
    await expect(page).toHaveURL(/\/zh\/.+index\.html/);
    await page.locator('language-switch a').click();
    await expect(page).toHaveURL(/\/en\/.+index\.html/);

    await page.goto(`${onDisk('en/compare/index.html')}?systems=qwen-7b,baichuan-7b`);
    await expect(page.locator('system-compare')).toContainText('Baichuan-7B');
    await expect(page.locator('system-compare table')).toBeVisible();
    await page.goto(onDisk('en/explainers/will-it-fit/index.html'));
    await page.locator('main select').first().selectOption({ index: 2 });
    await expect(page).toHaveURL(/will-it-fit\.card=/);
    expect(faults).toEqual([]);
    await browser.close();
  });
}

const hits = (page: Page) => page.locator('main .hit');
