import { existsSync } from 'node:fs';
import { type BrowserType, chromium, firefox } from '@playwright/test';
import { findBrowser } from '../../src/build/find-browser.ts';

const firefoxPath = ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find((path) => existsSync(path));

type LaunchOptions = NonNullable<Parameters<BrowserType['launch']>[0]>;

/** The engines that pages are tried in; the second one is missing where no Firefox is installed. */
export const engines: { name: string; type: BrowserType; options: LaunchOptions | undefined }[] = [
  { name: 'Chromium', type: chromium, options: { executablePath: findBrowser() ?? 'chromium', args: ['--no-sandbox'] } },
  // Debian's Firefox is driven over WebDriver BiDi, which this channel stands for.
  { name: 'Firefox', type: firefox, options: firefoxPath ? { channel: 'moz-firefox', executablePath: firefoxPath } : undefined },
];
