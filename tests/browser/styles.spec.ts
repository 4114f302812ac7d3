import { expect, test } from '@playwright/test';
import { builtCss, notUnderstood, perEngine } from './declarations.ts';
import { engines, pageIn } from './engines.ts';
import { looksAmiss } from './looks.ts';
import { oneOfEach } from './site-pages.ts';

for (const engine of engines)
  for (const theme of ['light', 'dark'] as const)
    test(`${engine.name}, ${theme}: every declaration is understood, and links, struck words, marks and controls look like what they are`, async ({
      baseURL,
    }) => {
      test.skip(!engine.options, `${engine.name} is not installed`);
      const { browser, page } = await pageIn(engine, theme, baseURL);
      await page.goto('/en/outlook/');
      const refused = await page.evaluate(notUnderstood, builtCss());
      expect(refused.filter((declaration) => !perEngine.has(declaration))).toEqual([]);
      const amiss: string[] = [];
      for (const path of oneOfEach) {
        await page.goto(path);
        amiss.push(...(await page.evaluate(looksAmiss, theme)).map((found) => `${path} ${found}`));
      }
      await browser.close();
      expect(amiss).toEqual([]);
    });
