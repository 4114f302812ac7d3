import { type Browser, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../src/exports/find-browser.ts';

/** A browser as the tests use it. */
export function browser() {
  return chromium.launch({ executablePath: findBrowser() ?? 'chromium', args: ['--no-sandbox'] });
}

/** A new page on a phone with a cold cache, on slow 4G (562 ms a request, 1.44 Mbit/s), with a processor slowed four times. */
export async function slowPhone(running: Browser): Promise<Page> {
  const context = await running.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 562.5,
    downloadThroughput: 180_000,
    uploadThroughput: 84_375,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  return page;
}
