import { fullAuthors } from '~/domain/citation.ts';
import { claimReviews, type ReviewedClaim, ratings } from '~/domain/claim-review.ts';
import { type Locale, stringsFor } from '~/i18n/index.ts';
import { checked } from '~/site.ts';
import { urls } from '~/urls.ts';
import { errataOf } from './errata.ts';
import { publicErrors } from './public-errors.ts';
import { recordNamed } from './records.ts';
import { statementsOf } from './statements.ts';

/** Id of the article that the survey corrects, among the references. */
const article = 'adline125-2024-survey';

/** Our verdicts on the statements of the article. */
export async function reviewsOfStatements(locale: Locale) {
  const { fault, verdict } = stringsFor(locale);
  const [statements, source] = await Promise.all([statementsOf(locale), articleSource(locale)]);
  const claims = statements.map(({ id, data, erratum }) => ({
    path: urls.page(locale, 'article', id),
    claim: data.statement[locale],
    verdict: { ...fault, ...verdict }[data.verdict],
    rating: ratings[data.verdict],
    day: erratum?.data.corrected ?? checked,
    ...source,
  }));
  return claimReviews(claims, locale);
}

/** Our corrections of the article, and of others who were wrong about the same systems. */
export async function reviewsOfErrata(locale: Locale) {
  const { fault } = stringsFor(locale);
  const [errata, errors, source] = await Promise.all([
    errataOf(locale),
    publicErrors(locale),
    articleSource(locale),
  ]);
  const ours = errata.map(({ id, data }) => ({
    path: urls.page(locale, 'errata', id),
    claim: data.said[locale],
    verdict: fault[data.fault],
    rating: ratings[data.fault],
    day: data.corrected,
    ...source,
  }));
  const others = errors.map(({ id, data, place }) => ({
    path: urls.page(locale, 'errata', `public-${id}`),
    claim: data.says[locale],
    verdict: fault.wrong,
    rating: ratings.wrong,
    day: data.read,
    who: data.who[locale],
    where: place.href,
  }));
  return claimReviews([...ours, ...others], locale);
}

async function articleSource(locale: Locale): Promise<Pick<ReviewedClaim, 'who' | 'where'>> {
  const { data } = await recordNamed('references', article);
  return { who: fullAuthors(data, locale), where: data.url ?? '' };
}
