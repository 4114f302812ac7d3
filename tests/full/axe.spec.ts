import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, expect, type Page, test } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { builtPages } from '../../src/build/built-pages.ts';
import { engines } from '../browser/engines.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const paths = builtPages().map(({ path }) => path);
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules that a page breaks as it stands. */
async function broken(page: Page) {
  await page.evaluate(source);
  const { violations } = await page.evaluate<AxeResults>(`axe.run({ runOnly: ${JSON.stringify(tags)}, resultTypes: ['violations'] })`);
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`);
}

for (const { name, type, options } of engines) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [320, 768, 1440]) {
      test(`${name}, ${colorScheme}, ${width} px: axe finds nothing on any page`, async ({ baseURL }) => {
        test.skip(!options, `${name} is not installed`);
        test.setTimeout(5_400_000);
        // Firefox takes the theme from its settings, Chromium from the page that is opened.
        const theme = { 'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1 };
        const browser: Browser = await type.launch({ ...options, ...(name === 'Firefox' && { firefoxUserPrefs: theme }) });
        const page = await browser.newPage({
          baseURL: baseURL ?? '',
          viewport: { width, height: 900 },
          reducedMotion: 'reduce',
          ...(name === 'Chromium' && { colorScheme }),
        });
        const found: string[] = [];
        for (const path of paths) {
          await page.goto(path);
          const faults = await broken(page);
          if (faults.length > 0) found.push(`${path} ${faults.join('; ')}`);
        }
        const dark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
        const file = `test-results/axe-${name}-${colorScheme}-${width}.json`;
        writeFileSync(file, JSON.stringify({ tool: `${name} ${browser.version()}`, good: paths.length - found.length, bad: found.length }));
        await browser.close();
        expect(dark, 'the theme that was asked for').toBe(colorScheme === 'dark');
        expect(found).toEqual([]);
      });
    }
  }
}
