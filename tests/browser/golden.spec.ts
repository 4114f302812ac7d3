import type { Page } from '@playwright/test';
import { expect, test } from './console.ts';
import { type GoldenQuery, goldenQueries, uncovered } from './golden-queries.ts';

const editions = ['en', 'zh'] as const;

/** Results of a query on the search page, addresses below the edition without text directives. */
async function resultsOf(page: Page, query: string) {
  return page.evaluate(async (text) => {
    const form = document.querySelector('main search-form');
    const input = form?.querySelector('input');
    const status = form?.querySelector('.status');
    if (!form || !input || !status) throw new Error('There is no search form.');
    const answered = new Promise<void>((resolve) =>
      form.addEventListener('answered', () => resolve(), { once: true }),
    );
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await answered;
    // A row of facts answers for its system.
    return [...form.querySelectorAll<HTMLAnchorElement>('.hit')].map(({ pathname, hash }) =>
      (pathname + hash)
        .replace(/:~:.*$/, '')
        .replace(/#$/, '')
        .replace(/(\/systems\/[^/]+\/)#.*/, '$1'),
    );
  }, query);
}

for (const edition of editions) {
  test(`readers' questions are answered first in the ${edition} edition`, async ({ page }) => {
    await page.goto(`/${edition}/search/`);
    await page.locator('main search-form[data-ready]').waitFor();
    const ranks = new Map<GoldenQuery, number>();
    for (const golden of goldenQueries) {
      const results = await resultsOf(page, golden.query);
      const found = results.map((path) => path.replace(/^\/(en|zh)\//, ''));
      ranks.set(golden, found.findIndex((path) => golden.first.includes(path)) + 1);
    }
    console.log(tableOf(ranks, edition));
    const late = [...ranks]
      .filter(([, rank]) => rank !== 1)
      .map(([{ query }, rank]) => `${query}: ${rank || 'not found'}`);
    const missed = [...ranks].filter(([, rank]) => rank < 1 || rank > 3).map(([{ query }]) => query);
    expect(missed, 'the right answer is among the first three').toEqual([]);
    expect(late.length / ranks.size, late.join('; ')).toBeLessThanOrEqual(0.05);
  });

  test(`what the survey does not cover is said first in the ${edition} edition`, async ({ page }) => {
    await page.goto(`/${edition}/search/`);
    await page.locator('main search-form[data-ready]').waitFor();
    const silent: string[] = [];
    for (const query of uncovered) {
      await resultsOf(page, query);
      const status = page.locator('main .status');
      await expect(status).toContainText(/[.。]/);
      const text = (await status.textContent()) ?? '';
      if (!/^(?:The survey does not speak of|Nothing in|书中没有)/.test(text))
        silent.push(`${query}: ${text}`);
    }
    expect(silent).toEqual([]);
  });
}

function tableOf(ranks: ReadonlyMap<GoldenQuery, number>, edition: string) {
  const rows = [...Map.groupBy(ranks, ([{ kind }]) => kind)].map(([kind, entries]) => {
    const count = (test: (rank: number) => boolean) => entries.filter(([, rank]) => test(rank)).length;
    return [
      kind.padEnd(12),
      entries.length,
      count((rank) => rank === 1),
      count((rank) => rank >= 1 && rank <= 3),
      count((rank) => rank === 0),
    ].join('\t');
  });
  return [`${edition}: class\tasked\tfirst\ttop 3\tmissed`, ...rows].join('\n');
}
