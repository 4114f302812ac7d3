import { existsSync } from 'node:fs';
import { type BrowserType, chromium, firefox } from '@playwright/test';
import { findBrowser } from '../../src/exports/find-browser.ts';

const firefoxPath = ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find((path) => existsSync(path));

type LaunchOptions = NonNullable<Parameters<BrowserType['launch']>[0]>;

/** An engine that pages are tried in, without options where it is not installed. */
export interface Engine {
  name: string;
  type: BrowserType;
  options: LaunchOptions | undefined;
}

/** Whether this is the full run, which tries everything everywhere. */
const full = Boolean(process.env['TEST_FULL']);

/** All engines that pages are tried in; the second one is missing where no Firefox is installed. */
export const allEngines: Engine[] = [
  {
    name: 'Chromium',
    type: chromium,
    options: { executablePath: findBrowser() ?? 'chromium', args: ['--no-sandbox', '--disable-gpu'] },
  },
  // Debian's Firefox is driven over WebDriver BiDi, which this channel stands for.
  {
    name: 'Firefox',
    type: firefox,
    options: firefoxPath ? { channel: 'moz-firefox', executablePath: firefoxPath } : undefined,
  },
];

/** The engines of this run: in the plain one Chromium alone. */
export const engines = full ? allEngines : allEngines.slice(0, 1);

/** A page of an engine in a theme, and the browser to close after it. */
export async function pageIn({ name, type, options }: Engine, theme: 'light' | 'dark', baseURL = '') {
  // Firefox takes the theme from its settings, Chromium from the page that is opened.
  const preference = { 'layout.css.prefers-color-scheme.content-override': theme === 'dark' ? 0 : 1 };
  const browser = await type.launch({
    ...options,
    ...(name === 'Firefox' && { firefoxUserPrefs: preference }),
  });
  const page = await browser.newPage({
    baseURL,
    reducedMotion: 'reduce',
    ...(name === 'Chromium' && { colorScheme: theme }),
  });
  return { browser, page };
}
