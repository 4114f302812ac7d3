import { type Browser, expect, type Page, test } from '@playwright/test';
import { engines } from './engines.ts';

/** Texts that run a script where they are taken for HTML, an address or code. */
const payloads = [
  '"><img src=x onerror=document.title="ran">',
  '<svg onload=document.title="ran">',
  '<script>document.title="ran"</script>',
  'javascript:document.title="ran"',
  '</title><iframe srcdoc="<script>parent.document.title=1</script>">',
  "');document.title='ran';//",
];
const paths = ['/en/search/', '/zh/outlook/', '/nowhere/'];

/** Waits until the page has had two frames, in which whatever was put into it would have run. */
const drawn = (page: Page) =>
  page.evaluate(() => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next))));

for (const { name, type, options } of engines) {
  test.describe(name, () => {
    test.skip(!options, `${name} is not installed`);
    let browser: Browser;
    let page: Page;

    test.beforeAll(async ({ baseURL }) => {
      browser = await type.launch(options);
      page = await browser.newPage({ baseURL: baseURL ?? '' });
    });
    test.afterAll(() => browser.close());

    test('hostile queries and fragments run nothing and become no element', async () => {
      const ran: string[] = [];
      for (const path of paths) {
        for (const payload of payloads) {
          await page.goto(`${path}?q=${encodeURIComponent(payload)}#${encodeURIComponent(payload)}`);
          await page.evaluate((hash) => {
            location.hash = hash;
          }, payload);
          await drawn(page);
          const found = await page
            .locator('iframe, main img, main svg[onload], [onerror], a[href^="javascript:"]')
            .count();
          if (found > 0 || /^(ran|1)$/.test(await page.title())) ran.push(`${path} ${payload}`);
        }
      }
      expect(ran).toEqual([]);
    });

    test('the policy stops a script, a handler and a style that found their way into a page', async () => {
      await page.goto('/en/about/');
      const ran = await page.evaluate(async () => {
        const script = document.createElement('script');
        const button = document.createElement('button');
        const style = document.createElement('style');
        style.textContent = 'main { display: none }';
        const refused = ['text', 'onclick', 'html'].map((sink) => {
          try {
            if (sink === 'text') script.textContent = 'document.title = "ran"';
            if (sink === 'onclick') button.setAttribute('onclick', 'document.title = "ran"');
            if (sink === 'html') button.innerHTML = '<img src=x onerror=document.title="ran">';
            return `${sink} was taken`;
          } catch {
            return `${sink} was refused`;
          }
        });
        document.body.append(script, button, style);
        button.click();
        await new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
        const main = document.querySelector('main');
        return { refused, title: document.title, display: main && getComputedStyle(main).display };
      });
      expect(ran.refused).toEqual(['text was refused', 'onclick was refused', 'html was refused']);
      expect(ran.title).not.toBe('ran');
      expect(ran.display).not.toBe('none');
    });

    test('search and the theme work under the policy', async () => {
      await page.goto('/en/search/?q=attention');
      await expect(page.locator('main .hit').first()).toBeVisible();
      await page.locator('theme-switch button').click();
      expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBeTruthy();
    });
  });
}
