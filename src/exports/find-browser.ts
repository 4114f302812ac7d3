import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Chromium without a window, as Debian packs it: the same engine for less than half the processor time. */
export const headlessShell = '/usr/bin/chromium-headless-shell';

/** Places where Chromium or Chrome is found on the usual systems. */
const places = [
  process.env['CHROMIUM_PATH'],
  headlessShell,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Path of a Chromium that tests and releases can drive, or undefined where there is none. */
export function findBrowser() {
  return [...places, chromium.executablePath()].find((path) => path && existsSync(path));
}
