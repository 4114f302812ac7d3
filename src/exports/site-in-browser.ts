import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { address } from '../site.ts';
import { findBrowser } from './find-browser.ts';

/** The folder of the fonts of a release, as their style sheet calls it. */
const fontFolder = '/@fonts/';

/**
 * Opens a page of a built site under the address at which it will be published, so that its links are right;
 * every file comes from the folder and none from the network.
 */
export async function inBrowser<Value>(
  folder: string,
  path: string,
  use: (page: Page) => Promise<Value>,
  fonts = '',
) {
  const browser = await chromium.launch({
    executablePath: findBrowser() ?? 'chromium',
    args: ['--no-sandbox'],
  });
  try {
    // The policy of a page forbids styles of others, and a release adds its own.
    const context = await browser.newContext({
      bypassCSP: true,
      colorScheme: 'light',
      reducedMotion: 'reduce',
    });
    await context.route('**/*', async (route) => {
      const { origin, pathname } = new URL(route.request().url());
      const file = pathname.startsWith(fontFolder)
        ? join(fonts, pathname.slice(fontFolder.length))
        : join(folder, pathname.slice(address.pathname.length), pathname.endsWith('/') ? 'index.html' : '');
      return origin === address.origin && existsSync(file) ? route.fulfill({ path: file }) : route.abort();
    });
    const page = await context.newPage();
    await page.goto(new URL(path, address).href);
    await page.emulateMedia({ media: 'print' });
    return await use(page);
  } finally {
    await browser.close();
  }
}
