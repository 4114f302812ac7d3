import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { answers, goldenHalf, halves, smallInputs } from '../browser/golden/golden-set.ts';

const published: Record<string, string[]> = JSON.parse(
  readFileSync(new URL('published-anchors.json', import.meta.url), 'utf8'),
);

/** Whether a pattern of the set stands for at least one place of an edition. */
function leadsSomewhere(pattern: string, edition: string) {
  const [page = ''] = pattern.split('#');
  const anchors = published[`/${edition}/${page}`];
  return anchors ? ['', ...anchors.map((id) => `#${id}`)].some((id) => answers(pattern, page + id)) : false;
}

for (const half of halves) {
  test(`the ${half} half of the golden set is balanced, and its answers lead to places of the site`, () => {
    const questions = goldenHalf(half);
    const kinds = Map.groupBy(questions, ({ language, kind }) => `${language} ${kind}`);
    expect(questions).toHaveLength(100);
    expect(kinds.size).toBe(26);
    for (const [kind, { length }] of kinds)
      expect(kind.endsWith('uncovered') ? [8] : [3, 4]).toContain(length);
    // Only counted: the questions of the locked half are not to be read here.
    const lost = questions.filter(({ language, first, also = [], expected }) =>
      first
        ? [...first, ...also].some((pattern) => !leadsSomewhere(pattern, language))
        : expected !== 'not-covered',
    );
    expect(lost.length, 'questions with an answer that leads nowhere').toBe(0);
  });
}

test('no question stands in both halves, and the answers to small inputs lead to places of the site', () => {
  const asked = halves.flatMap((half) => goldenHalf(half).map(({ ask, language }) => `${language} ${ask}`));
  expect(new Set(asked).size).toBe(asked.length);
  const lost = smallInputs.filter(({ first }) => first.some((pattern) => !leadsSomewhere(pattern, 'en')));
  expect(lost).toEqual([]);
});
