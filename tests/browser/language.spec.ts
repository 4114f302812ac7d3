import { chapterNames, sectionsOf } from '../content/chapters.ts';
import { expect, test } from './console.ts';

const editions = ['en', 'zh'] as const;

// Each page that the switch opens serves for the next section, so that two walks from the two editions try every section both ways.
for (const chapter of chapterNames('en')) {
  for (const first of editions) {
    test(`the switch keeps every section of ${chapter}, to and fro from ${first}`, async ({ page }) => {
      const ids = sectionsOf('en', chapter).flatMap(({ id }) => id || []);
      const lost: string[] = [];
      let from: (typeof editions)[number] = first;
      await page.goto(`/${from}/${chapter}/`);
      for (const id of ids) {
        const top = await page.locator(`#${id}`).evaluate((heading) => {
          history.replaceState(null, '', location.pathname);
          scrollTo({ top: heading.getBoundingClientRect().top + scrollY - 120, behavior: 'instant' });
          return heading.getBoundingClientRect().top;
        });
        if (top > 160) continue; // The last sections cannot come up that far.
        const to = editions[1 - editions.indexOf(from)] ?? from;
        const link = await page.locator('language-switch a').boundingBox();
        await page.mouse.click((link?.x ?? 0) + 8, (link?.y ?? 0) + 8); // A click on a locator would scroll the page first.
        await page.waitForURL(new RegExp(`/${to}/${chapter}/`));
        await page.waitForLoadState('load');
        const after = await page.locator(`#${id}`).evaluate((heading) => heading.getBoundingClientRect().top);
        if (!page.url().endsWith(`#${id}`) || Math.abs(after - top) > 3)
          lost.push(`${id} from ${from}: ${page.url()}, ${Math.round(top)} px before, ${Math.round(after)} px after`);
        from = to;
      }
      expect(lost).toEqual([]);
    });
  }
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
      return english && chinese ? Math.abs(english.getBoundingClientRect().top - chinese.getBoundingClientRect().top) : 0;
    }),
  );
  expect(Math.max(...level)).toBeLessThan(8);
  await expect(page.locator('#emergence')).toBeInViewport();
});
