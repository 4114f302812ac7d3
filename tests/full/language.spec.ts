import { expect, test } from '../browser/console.ts';
import { sectionsLost } from '../browser/language-walk.ts';
import { chapterNames } from '../content/chapters.ts';

for (const [index, chapter] of chapterNames('en').entries()) {
  const first = index % 2 ? 'en' : 'zh';
  test(`the switch keeps every section of ${chapter}, to and fro from ${first}`, async ({ page }) => {
    expect(await sectionsLost(page, chapter, first)).toEqual([]);
  });
}
