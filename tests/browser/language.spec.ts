import { chapterNames } from '../content/chapters.ts';
import { expect, test } from './console.ts';
import { sectionsLost } from './language-walk.ts';

// The full run walks through the sections of every depth, and from both editions.
for (const [index, chapter] of chapterNames('en').entries()) {
  const first = index % 2 ? 'zh' : 'en';
  test(`the switch keeps the sections of ${chapter}, to and fro from ${first}`, async ({ page }) => {
    expect(await sectionsLost(page, chapter, first, 2)).toEqual([]);
  });
}

test('an anchor in the address goes along, and so does a query', async ({ page }) => {
  await page.goto('/en/outlook/?q=x#emergence');
  await page.keyboard.press('Escape');
  await page.goto('/en/search/?q=attention');
  await page.locator('language-switch a').click();
  await expect(page).toHaveURL(/\/zh\/search\/\?q=attention/);
  await page.goto('/zh/outlook/#emergence');
  await page.locator('language-switch a').click();
  await expect(page).toHaveURL(/\/en\/outlook\/#emergence$/);
});

test('both editions stand side by side, section against section', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/both/outlook/#emergence');
  const level = await page.locator('section.row').evaluateAll((rows) =>
    rows.map((row) => {
      const [english, chinese] = row.querySelectorAll('.side :is(h2, h3, h4)');
      return english && chinese
        ? Math.abs(english.getBoundingClientRect().top - chinese.getBoundingClientRect().top)
        : 0;
    }),
  );
  expect(Math.max(...level)).toBeLessThan(8);
  await expect(page.locator('#emergence')).toBeInViewport();
});
