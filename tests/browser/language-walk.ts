import type { Page } from '@playwright/test';
import { sectionsOf } from '../content/chapters.ts';

const editions = ['en', 'zh'] as const;

type Edition = (typeof editions)[number];

/**
 * Sections of a chapter, down to a depth of headings, that the language switch does not keep in place, each with where it led.
 * Each page that the switch opens serves for the next section, so that two walks from the two editions try every section both ways.
 */
export async function sectionsLost(page: Page, chapter: string, first: Edition, depth: 2 | 4) {
  const ids = sectionsOf('en', chapter).flatMap((section) => (section.depth <= depth && section.id) || []);
  const lost: string[] = [];
  let from = first;
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
      lost.push(
        `${id} from ${from}: ${page.url()}, ${Math.round(top)} px before, ${Math.round(after)} px after`,
      );
    from = to;
  }
  return lost;
}
