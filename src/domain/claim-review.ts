import type { ClaimReview } from 'schema-dts';
import { type Locale, languageTags } from '~/i18n/index.ts';
import { authors } from '~/site.ts';
import { absolute, urls } from '~/urls.ts';

/** A statement of somebody else's, with our verdict on it. */
export interface ReviewedClaim {
  /** Path of the review on this site. */
  path: string;
  claim: string;
  /** The verdict in words. */
  verdict: string;
  /** 5 for what holds, 1 for what does not. */
  rating: number;
  /** Day of the review. */
  day: string;
  /** Who made the claim, and where it stands. */
  who: string;
  where: string;
}

/** How far a statement with a verdict holds, from 5 (it does) to 1 (it does not). */
export const ratings = {
  right: 5,
  'mostly-right': 4,
  oversimplified: 3,
  incomplete: 3,
  dated: 3,
  contested: 2,
  unsupported: 2,
  garbled: 1,
  wrong: 1,
} as const;

/** Verdicts as consumers of schema.org read them: a graph of one review for each claim. */
export function claimReviews(claims: readonly ReviewedClaim[], locale: Locale) {
  return { '@graph': claims.map((claim) => claimReview(claim, locale)) };
}

function claimReview({ path, claim, verdict, rating, day, who, where }: ReviewedClaim, locale: Locale) {
  return {
    '@type': 'ClaimReview',
    url: absolute(path),
    inLanguage: languageTags[locale],
    claimReviewed: claim,
    datePublished: day,
    author: { '@type': 'Organization', name: authors[locale], url: absolute(urls.edition(locale)) },
    reviewRating: {
      '@type': 'Rating',
      ratingValue: rating,
      bestRating: 5,
      worstRating: 1,
      alternateName: verdict,
    },
    itemReviewed: {
      '@type': 'Claim',
      author: { '@type': 'Organization', name: who },
      appearance: { '@type': 'CreativeWork', url: where },
    },
  } as const satisfies ClaimReview;
}
