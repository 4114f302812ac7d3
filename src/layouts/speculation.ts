import { basePath } from '~/site.ts';

/**
 * Speculation rules: a browser that knows them fetches a page of the survey while the reader's pointer rests on its link.
 * Browsers leave it where a reader saves data; the whole edition on one page is too much to fetch on a guess, and what opens as a card is not a page.
 */
export const speculation = JSON.stringify({
  prefetch: [
    {
      where: {
        and: [
          { href_matches: `${basePath}*/` },
          { not: { href_matches: `${basePath}*/whole/` } },
          { not: { selector_matches: '.prose a[href*="#"]' } },
        ],
      },
      eagerness: 'moderate',
    },
  ],
});
