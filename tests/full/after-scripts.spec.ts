import { mkdirSync, writeFileSync } from 'node:fs';
import { test } from '@playwright/test';
import { kinds } from '../browser/site-pages.ts';

const folder = 'test-results/after-scripts';

test('one page of each kind is written down as it stands after its scripts ran, with search open', async ({
  page,
}) => {
  test.setTimeout(600_000);
  mkdirSync(folder, { recursive: true });
  for (const path of kinds) {
    await page.goto(path);
    await page.keyboard.press('/');
    await page.locator('search-form[data-ready] input:visible').first().fill('qwen');
    await page.locator('.hit').first().waitFor();
    writeFileSync(`${folder}/${path.replaceAll('/', '-')}.html`, await page.content());
  }
});
