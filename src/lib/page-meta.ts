import { type Locale, languageTags, stringsFor } from '~/i18n/index.ts';
import type { Reference } from '~/schema/reference.ts';
import { authors, checked, dataVersion, licences } from '~/site.ts';
import { absolute, urls } from './urls.ts';
import { version } from './version.ts';

/** One meta element: OpenGraph names its by property, everyone else by name. */
export type MetaTag = { name: string; content: string } | { property: string; content: string };

/** A thing of schema.org. */
export interface Thing {
  '@type': string | string[];
  [property: string]: unknown;
}

const territories = { en: 'en_GB', zh: 'zh_CN' } as const satisfies Record<Locale, string>;

/** How a shared link to a page is shown: its title, its kind and the name of the site. */
export function shareTags({
  title,
  description,
  path,
  locale,
  article,
}: {
  title: string;
  description: string;
  path: string;
  locale: Locale;
  article: boolean;
}) {
  return [
    { property: 'og:title', content: title },
    { property: 'og:description', content: description },
    { property: 'og:type', content: article ? 'article' : 'website' },
    { property: 'og:url', content: absolute(path) },
    { property: 'og:site_name', content: stringsFor(locale).site.title },
    { property: 'og:locale', content: territories[locale] },
    { name: 'twitter:card', content: 'summary' },
  ] satisfies MetaTag[];
}

/** What reference managers and scholarly indexes read from a chapter; one citation_reference for each work. */
export function citationTags({ title, path, locale, references }: { title: string; path: string; locale: Locale; references: readonly Reference[] }) {
  const tags = {
    title,
    author: authors[locale],
    publication_date: checked.replaceAll('-', '/'),
    book_title: stringsFor(locale).site.title,
    language: languageTags[locale],
    public_url: absolute(path),
  };
  return [
    ...Object.entries(tags).map(([name, content]) => ({ name: `citation_${name}`, content })),
    // In order, neighbours share their first digits, which compress.
    ...references
      .map(identityOf)
      .toSorted()
      .map((content) => ({ name: 'citation_reference', content })),
  ] satisfies MetaTag[];
}

// An identifier names a work completely; titles as well would put over a kilobyte on the longest chapter.
function identityOf({ arxiv, doi, title, authors: [first], issued }: Reference) {
  if (arxiv) return `citation_arxiv_id=${arxiv}`;
  if (doi) return `citation_doi=${doi}`;
  const author = first && ('literal' in first ? first.literal : first.family);
  return `citation_title=${title};citation_author=${author};citation_publication_date=${issued.slice(0, 4)}`;
}

/** A chapter as a scholarly article that is part of the survey. */
export function chapterThing({ title, description, path, locale, order, updated }: ChapterFacts): Thing {
  return {
    '@type': ['ScholarlyArticle', 'Chapter'],
    '@id': absolute(path),
    headline: title,
    description,
    position: order,
    ...signed(locale),
    dateModified: updated,
    license: licences.text,
    isPartOf: surveyThing(locale),
  };
}

interface ChapterFacts {
  title: string;
  description: string;
  path: string;
  locale: Locale;
  order: number;
  updated: string;
}

/** The survey itself, in one edition. */
export function surveyThing(locale: Locale): Thing {
  return {
    '@type': 'Book',
    '@id': absolute(urls.edition(locale)),
    name: stringsFor(locale).site.title,
    version,
  };
}

const mediaTypes: Record<string, string> = { json: 'application/json', csv: 'text/csv', bib: 'application/x-bibtex' };

/** The published records as a set of data with its files. */
export function dataThing({ title, description, locale, files }: { title: string; description: string; locale: Locale; files: readonly string[] }): Thing {
  return {
    '@type': 'Dataset',
    '@id': absolute(urls.page(locale, 'data')),
    name: title,
    description,
    ...signed(locale),
    version: dataVersion,
    license: licences.data,
    isAccessibleForFree: true,
    isPartOf: surveyThing(locale),
    distribution: files.map((name) => ({
      '@type': 'DataDownload',
      contentUrl: absolute(urls.file(`data/${name}`)),
      encodingFormat: mediaTypes[name.slice(name.lastIndexOf('.') + 1)],
    })),
  };
}

function signed(locale: Locale) {
  return { inLanguage: languageTags[locale], author: { '@type': 'Organization', name: authors[locale] }, datePublished: checked };
}

/** A page on the way to another one. */
export interface Step {
  name: string;
  path: string;
}

/** The way from the edition to a page, the page itself last. */
export function breadcrumbs(steps: readonly Step[]): Thing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, path }, index) => ({ '@type': 'ListItem', position: index + 1, name, item: absolute(path) })),
  };
}

/** The way to a page by its address: the edition, the catalogue where it is a system, the page. */
export function wayTo({ path, title, locale }: { path: string; title: string; locale: Locale }): Step[] {
  const { site, systems } = stringsFor(locale);
  const catalogue = { name: systems.title, path: urls.page(locale, 'systems') };
  const edition = { name: site.title, path: urls.edition(locale) };
  if (!path.startsWith(edition.path) || path === edition.path) return [];
  const above = path.startsWith(catalogue.path) && path !== catalogue.path ? [edition, catalogue] : [edition];
  return [...above, { name: title, path }];
}

/** Things as the text of a JSON-LD script, which no character of theirs can end. */
export function jsonLd(things: readonly Thing[]) {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', '\\u003c');
}
