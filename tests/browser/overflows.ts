import type { Page } from '@playwright/test';
import { widths } from './site-pages.ts';

/** Widths at which a page is wider than the window, each with by how much. */
export async function overflows(page: Page, path: string) {
  await page.goto(path);
  const wide: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (overflow > 0) wide.push(`${path} is too wide at ${width} px by ${overflow} px`);
  }
  return wide;
}
