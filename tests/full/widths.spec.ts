import { expect, test } from '@playwright/test';
import { overflows } from '../browser/overflows.ts';
import { kinds } from '../browser/site-pages.ts';

test('nothing but tables scrolls sideways on any kind of page in either edition', async ({ page }) => {
  test.setTimeout(600_000);
  const found: string[] = [];
  for (const path of kinds) found.push(...(await overflows(page, path)));
  expect(found).toEqual([]);
});
