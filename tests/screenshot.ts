import { chromium } from '@playwright/test';
import sharp from 'sharp';
import { findBrowser } from '../src/exports/find-browser.ts';
import { serve } from './bench/serve.ts';

/** Draws the picture of the README anew: the opening of a chapter in both editions, side by side, light. */
const size = { width: 1040, height: 800 };
const target = '.github/site.png';

const { origin, close } = await serve('dist');
const browser = await chromium.launch({ executablePath: findBrowser() ?? '', args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: size, colorScheme: 'light', reducedMotion: 'reduce' });
const pictures: Buffer[] = [];
for (const edition of ['en', 'zh']) {
  // The face is used from the second page on, when it is there before the first paint.
  for (const chapter of ['outlook', 'model-types']) {
    await page.goto(`${origin}/${edition}/${chapter}/`, { waitUntil: 'networkidle' });
    await page.evaluate(() => document.fonts.ready);
  }
  pictures.push(await page.screenshot());
}
await browser.close();
close();

const canvas = { width: 2 * size.width, height: size.height, channels: 3 as const, background: '#fff' };
await sharp({ create: canvas })
  .composite(pictures.map((input, index) => ({ input, left: index * size.width, top: 0 })))
  .png({ palette: true, colours: 32, effort: 10 })
  .toFile(target);
