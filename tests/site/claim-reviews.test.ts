import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { attribute, builtPages } from '../../src/postbuild/built-pages.ts';

interface Review {
  '@type': string;
  url: string;
  claimReviewed: string;
  author: { name: string };
  reviewRating: { ratingValue: number; alternateName: string };
  itemReviewed: { author: { name: string }; appearance: { url: string } };
}

const pages = new Map(builtPages('dist').map((page) => [page.path, page]));

/** Records that a page reviews: statements of the article; corrections and errors of others. */
const reviewed = [
  ['article', ['statements']],
  ['errata', ['errata', 'public-errors']],
] as const;

test.each(
  ['en', 'zh'].flatMap((locale) => reviewed.map(([name, records]) => [locale, name, records] as const)),
)('in %s the page %s reviews every claim as consumers of ClaimReview ask', (locale, name, records) => {
  const page = pages.get(`/${locale}/${name}/`);
  const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page?.html ?? '') ?? [];
  const reviews: Review[] = JSON.parse(json)['@graph'];
  const all = records.flatMap((each) => JSON.parse(readFileSync(`dist/data/${each}.json`, 'utf8'))[each]);
  expect(reviews).toHaveLength(all.length);
  expect(new Set(reviews.map(({ url }) => url)).size).toBe(all.length);
  const ids = new Set(page?.elements.map((element) => attribute(element, 'id')));
  const faults = reviews.filter(({ url, claimReviewed, author, reviewRating, itemReviewed, ...rest }) => {
    const { pathname, hash } = new URL(url);
    const { ratingValue, alternateName } = reviewRating;
    const isRated = ratingValue >= 1 && ratingValue <= 5 && alternateName;
    const { author: claimant, appearance } = itemReviewed;
    const isPlaced = pathname === page?.path && ids.has(hash.slice(1));
    const isClaim = claimReviewed && author.name && claimant.name && appearance.url.startsWith('https://');
    return !(rest['@type'] === 'ClaimReview' && isRated && isPlaced && isClaim);
  });
  expect(faults).toEqual([]);
});
