import { expect, test } from '@playwright/test';
import { builtCss, notUnderstood, perEngine } from '../browser/declarations.ts';
import { looksAmiss } from '../browser/looks.ts';
import { oneOfEach } from '../browser/site-pages.ts';
import { openWebkit, webkitMissing } from './webkit.ts';

const missing = webkitMissing();

test('Safari’s engine understands every declaration, and shows links, struck words, marks and controls as what they are', async ({
  baseURL,
}) => {
  test.skip(Boolean(missing), missing ?? '');
  const webkit = await openWebkit();
  try {
    await webkit.goto(`${baseURL}/en/outlook/`);
    const refused = await webkit.evaluate(notUnderstood, builtCss());
    expect(refused.filter((declaration) => !perEngine.has(declaration))).toEqual([]);
    const amiss: string[] = [];
    for (const theme of ['light', 'dark'] as const) {
      await webkit.evaluate((chosen) => localStorage.setItem('theme', chosen), theme);
      for (const path of oneOfEach) {
        await webkit.goto(`${baseURL}${path}`);
        amiss.push(...(await webkit.evaluate(looksAmiss, theme)).map((found) => `${theme} ${path} ${found}`));
      }
    }
    expect(amiss).toEqual([]);
  } finally {
    await webkit.close();
  }
});
