import { expect, test } from '../browser/console.ts';
import { sectionsLost } from '../browser/language-walk.ts';
import { chapterNames } from '../content/chapters.ts';

for (const chapter of chapterNames('en'))
  for (const first of ['en', 'zh'] as const)
    test(`the switch keeps every section of ${chapter}, to and fro from ${first}`, async ({ page }) => {
      expect(await sectionsLost(page, chapter, first, 4)).toEqual([]);
    });
