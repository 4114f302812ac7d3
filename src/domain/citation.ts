import type { Locale } from '~/i18n/index.ts';
import type { Reference } from '~/schema/reference.ts';

type Author = Reference['authors'][number];

/** Year of the final publication of a work. */
export function yearOf({ issued }: Pick<Reference, 'issued'>) {
  return issued.slice(0, 4);
}

/** Day, month or year by which a work is labelled and ordered: when it first appeared, so that printed labels stay. */
function dateOfLabel({ first, issued }: Pick<Reference, 'first' | 'issued'>) {
  return first ?? issued;
}

/** Author–year label of a work, the authors apart from the year: Kaplan et al., 2020. */
export function labelOf(
  work: Pick<Reference, 'authors' | 'authors_complete' | 'first' | 'issued'>,
  locale: Locale,
) {
  return {
    authors: shortAuthors(work.authors, work.authors_complete, locale),
    year: yearOf({ issued: dateOfLabel(work) }),
  };
}

function shortAuthors(authors: readonly Author[], complete: boolean, locale: Locale) {
  const [first, second] = authors.map(shortName);
  const others = locale === 'en' ? ' et al.' : ' 等';
  if (authors.length > 2 || !complete) return `${first}${others}`;
  if (!second) return `${first}`;
  return locale === 'en' ? `${first} and ${second}` : `${first} 和 ${second}`;
}

function shortName(author: Author) {
  return 'literal' in author ? author.literal : author.family;
}

/** All recorded authors in the order of the work, with “et al.” where the record is not complete. */
export function fullAuthors(
  { authors, authors_complete }: Pick<Reference, 'authors' | 'authors_complete'>,
  locale: Locale,
) {
  const list = authors.map(wholeName).join(locale === 'en' ? ', ' : '，');
  return authors_complete ? list : `${list}${locale === 'en' ? ' et al.' : ' 等'}`;
}

/** So many authors are named where there is little room. */
const named = 3;

/** The first three authors, and how many there are besides in English, or in all in Chinese. */
export function authorsInShort(work: Pick<Reference, 'authors' | 'authors_complete'>, locale: Locale) {
  const { authors, authors_complete } = work;
  const others = authors.length - named;
  if (others < 1 || !authors_complete)
    return fullAuthors({ ...work, authors: authors.slice(0, named) }, locale);
  const list = authors.slice(0, named).map(wholeName);
  if (locale === 'zh') return `${list.join('，')} 等 ${authors.length} 人`;
  return `${list.join(', ')} and ${others} ${others === 1 ? 'other' : 'others'}`;
}

function wholeName(author: Author) {
  return 'literal' in author ? author.literal : [author.given, author.family].filter(Boolean).join(' ');
}

/**
 * Where a work appeared: container, volume, pages, or publisher and number;
 * with its year where the container does not say it and the label has another.
 */
export function venueOf(work: Reference) {
  const { container, volume, pages, publisher, genre, arxiv } = work;
  const place = container ?? genre ?? (publisher === 'arXiv' ? undefined : publisher);
  const numbers = [volume, pages].filter(Boolean).join(': ');
  const year = yearOf(work);
  const isSaid = year === yearOf({ issued: dateOfLabel(work) }) || place?.includes(year);
  const venue = [[place, numbers].filter(Boolean).join(' '), !isSaid && year].filter(Boolean).join(', ');
  return [venue, arxiv && `arXiv:${arxiv}`].filter(Boolean).join('. ');
}

/** Where a work can be read: its DOI, arXiv page or address. */
export function linkOf({ doi, arxiv, url }: Reference) {
  if (arxiv) return { name: 'arXiv', href: `https://arxiv.org/abs/${arxiv}` };
  if (doi) return { name: 'DOI', href: `https://doi.org/${doi}` };
  return url ? { name: new URL(url).host.replace(/^www\./, ''), href: url } : undefined;
}

/** The name under which a work is filed: the family name of its first author, or what stands for one. */
export function leadingAuthor({ authors: [first] }: Pick<Reference, 'authors'>) {
  return first ? shortName(first) : '';
}

/** Order of a list of references: by first author, then year, then title. */
export function byAuthor(a: Reference, b: Reference) {
  return (
    leadingAuthor(a).localeCompare(leadingAuthor(b), 'en') ||
    dateOfLabel(a).localeCompare(dateOfLabel(b), 'en') ||
    a.title.localeCompare(b.title, 'en')
  );
}
