import { writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { builtPages } from '../../src/postbuild/built-pages.ts';
import { audit } from '../browser/axe.ts';
import { allEngines, pageIn } from '../browser/engines.ts';

const paths = builtPages().map(({ path }) => path);

for (const engine of allEngines) {
  for (const theme of ['light', 'dark'] as const) {
    for (const width of [320, 768, 1440]) {
      test(`${engine.name}, ${theme}, ${width} px: axe finds nothing on any page and leaves nothing undecided`, async ({
        baseURL,
      }) => {
        test.skip(!engine.options, `${engine.name} is not installed`);
        test.setTimeout(5_400_000);
        const { browser, page } = await pageIn(engine, theme, baseURL);
        await page.setViewportSize({ width, height: 900 });
        const found: string[] = [];
        for (const path of paths) {
          await page.goto(path);
          const faults = await audit(page);
          if (faults.length > 0) found.push(`${path} ${faults.join('; ')}`);
        }
        const isDark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
        const file = `test-results/axe-${engine.name}-${theme}-${width}.json`;
        writeFileSync(
          file,
          JSON.stringify({
            tool: `${engine.name} ${browser.version()}`,
            good: paths.length - found.length,
            bad: found.length,
          }),
        );
        await browser.close();
        expect(isDark, 'the theme that was asked for').toBe(theme === 'dark');
        expect(found).toEqual([]);
      });
    }
  }
}
