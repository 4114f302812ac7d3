import type { Page } from '@playwright/test';
import { expect, test } from './console.ts';
import { answers, type GoldenQuestion, goldenHalf, halves, smallInputs } from './golden/golden-set.ts';

const editions = ['en', 'zh'] as const;

/** How many of the fifty questions must be answered in the first place and among the first three. */
const gates = {
  open: { en: { first: 40, three: 45 }, zh: { first: 35, three: 45 } },
  locked: { en: { first: 35, three: 40 }, zh: { first: 30, three: 40 } },
};

/** The sentence that says what the survey does not cover, which has to come before anything else. */
const notCovered = /^(?:The survey does not speak of|Nothing in|书中没有).*?(?:”\.|。)/;

/** Opens the search page of an edition, ready to be asked. */
async function openSearch(page: Page, edition: string) {
  await page.goto(`/${edition}/search/`);
  await page.locator('main search-form[data-ready]').waitFor();
}

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
    // Announced a little after the results: what the last question left must not be read for this one.
    status.textContent = '';
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await answered;
    return [...form.querySelectorAll<HTMLAnchorElement>('.hit')].map(({ pathname, hash }) =>
      (pathname + hash)
        .replace(/:~:.*$/, '')
        .replace(/#$/, '')
        .replace(/^\/(en|zh)\//, ''),
    );
  }, query);
}

/** Place of the first answer that counts: 1 only for a right first answer, 0 for none. */
async function placeOf(page: Page, question: Pick<GoldenQuestion, 'ask'> & Partial<GoldenQuestion>) {
  const { ask, first = [], also = [], expected, absent = [] } = question;
  const found = await resultsOf(page, ask);
  if (expected) {
    // A locator, unlike an expectation, doesn't print the question when it fails.
    const status = await page.locator('main .status', { hasText: /[.。]/ }).textContent();
    const [sentence = ''] = notCovered.exec(status ?? '') ?? [];
    const named = sentence.toLowerCase().replace(/[^\p{Letter}\p{Number}]/gu, '');
    return absent.some((name) => named.includes(name)) ? 1 : 0;
  }
  const placeAmong = (patterns: readonly string[]) =>
    found.findIndex((path) => patterns.some((pattern) => answers(pattern, path))) + 1;
  // What is only right among three is never counted as a first answer.
  const helpful = placeAmong(also) && Math.max(placeAmong(also), 2);
  return Math.min(placeAmong(first) || helpful, helpful || placeAmong(first));
}

for (const edition of editions) {
  for (const half of halves) {
    test(`the ${half} half of the golden set in the ${edition} edition`, async ({ page }) => {
      await openSearch(page, edition);
      const places = new Map<GoldenQuestion, number>();
      for (const question of goldenHalf(half).filter(({ language }) => language === edition))
        places.set(question, await placeOf(page, question));
      console.log(tableOf(places, `${half} ${edition}`));
      // Of the locked half nothing but totals is shown, here and in what a failure prints.
      if (half === 'open')
        for (const [{ kind, ask }, at] of places)
          if (at !== 1) console.log(`${at || 'not found'}\t${kind}\t${ask}`);
      const { first, three } = totals(places);
      expect(first).toBeGreaterThanOrEqual(gates[half][edition].first);
      expect(three).toBeGreaterThanOrEqual(gates[half][edition].three);
    });
  }

  test(`small inputs that once went wrong in the ${edition} edition`, async ({ page }) => {
    await openSearch(page, edition);
    const missed: string[] = [];
    for (const input of smallInputs) {
      const at = await placeOf(page, input);
      if (at < 1 || at > 3) missed.push(input.ask);
    }
    expect(missed, 'the right answer is among the first three').toEqual([]);
  });
}

function totals(places: Iterable<readonly [GoldenQuestion, number]>) {
  const all = [...places].map(([, at]) => at);
  return {
    asked: all.length,
    first: all.filter((at) => at === 1).length,
    three: all.filter((at) => at >= 1 && at <= 3).length,
  };
}

function tableOf(places: ReadonlyMap<GoldenQuestion, number>, name: string) {
  const kinds = Map.groupBy(places, ([{ kind }]) => kind);
  const rows = [...kinds, ['all', [...places]] as const].map(([kind, entries]) => {
    const { asked, first, three } = totals(entries);
    return [kind.padEnd(12), asked, first, three].join('\t');
  });
  return [`${name}: kind\tasked\tfirst\ttop 3`, ...rows].join('\n');
}
