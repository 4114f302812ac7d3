import type { Book, BreadcrumbList, Dataset, ScholarlyArticle } from 'schema-dts';
import { type Locale, languageTags, stringsFor } from '~/i18n/index.ts';
import type { Reference } from '~/schema/reference.ts';
import { authors, checked, dataVersion, licences } from '~/site.ts';
import { absolute, urls } from '../urls.ts';
import { similarity } from './similarity.ts';
import { version } from './version.ts';

/** One meta element: OpenGraph names its by property, everyone else by name. Where both say the same, one element says it. */
export interface MetaTag {
  name?: string;
  property?: string;
  content: string;
}

/** A thing of schema.org, or several. */
export type Described = { '@type': string } | { '@graph': readonly object[] };

/** What a page says of itself to those who show links to it and, where its references are given, to reference managers and scholarly indexes. */
export function metaTags({ title, description, path, locale, references, survey }: PageFacts): MetaTag[] {
  const isCited = references ?? survey;
  const named = (name: string) => isCited && { name: `citation_${name}` };
  return [
    { name: 'description', property: 'og:description', content: description },
    { ...named('title'), property: 'og:title', content: title },
    { ...named('public_url'), property: 'og:url', content: absolute(path) },
    {
      // Zotero reads citation_book_title as a property of OpenGraph’s books, and the chapter as an article.
      ...(references && named('inbook_title')),
      property: 'og:site_name',
      content: stringsFor(locale).site.title,
    },
    { property: 'og:type', content: survey ? 'book' : references ? 'article' : 'website' },
    { name: 'author', content: authors[locale] },
    ...(isCited ? [] : [{ name: 'dcterms.creator', content: wholeName(locale) }]),
    { property: 'article:published_time', content: checked },
    { property: 'og:image', content: absolute(urls.card(path)) },
    { property: 'og:image:alt', content: title },
    { name: 'twitter:card', content: 'summary_large_image' },
    ...(isCited ? scholarlyTags(references ?? [], locale) : []),
    ...(survey?.pdf ? [{ name: 'citation_pdf_url', content: absolute(survey.pdf) }] : []),
  ];
}

/** What the head of a page tells of it. */
export interface PageFacts {
  title: string;
  description: string;
  /** Its path from the root of the host. */
  path: string;
  locale: Locale;
  /** Works that the page cites, where it is a chapter. */
  references?: readonly Reference[] | undefined;
  /** Where the page is that of a whole edition: the path of its PDF, if a release made one. */
  survey?: { pdf?: string | undefined } | undefined;
}

/** The signing body; the comma keeps reference managers from cutting its name into that of a person. */
function wholeName(locale: Locale) {
  return `${authors[locale]},`;
}

function scholarlyTags(references: readonly Reference[], locale: Locale) {
  const tags = {
    language: languageTags[locale],
    author: wholeName(locale),
    publication_date: checked.replaceAll('-', '/'),
  };
  return [
    ...Object.entries(tags).map(([name, content]) => ({ name: `citation_${name}`, content })),
    // What neighbours share compresses to nothing.
    ...similarity(references.map(identityOf)).map((content) => ({ name: 'citation_reference', content })),
  ];
}

// An identifier names a work completely; titles as well would put over a kilobyte on the longest chapter.
function identityOf({ arxiv, doi, title, authors: [first] }: Reference) {
  if (arxiv) return `arXiv:${arxiv}`;
  if (doi) return `doi:${doi}`;
  const author = first && ('literal' in first ? first.literal : first.family);
  return `citation_title=${title.replace(/[:?].*/, '')};citation_author=${author}`;
}

interface ChapterFacts {
  title: string;
  description: string;
  path: string;
  order: number;
  updated: string;
}

/** A chapter as a scholarly article, by what is not told once for all chapters on the page of the edition. */
export function chapterThing({ title, path, locale }: { title: string; path: string; locale: Locale }) {
  return {
    '@type': 'ScholarlyArticle',
    '@id': absolute(path),
    headline: title,
    isPartOf: { '@id': surveyId(locale) },
  } as const satisfies ScholarlyArticle;
}

/** The survey itself, in one edition, with all that holds for its chapters. */
export function surveyThing(locale: Locale, chapters: readonly ChapterFacts[]) {
  return {
    '@type': 'Book',
    '@id': surveyId(locale),
    name: stringsFor(locale).site.title,
    version,
    ...signed(locale),
    license: licences.text,
    hasPart: chapters.map(({ title, description, path, order, updated }) => ({
      ...chapterThing({ title, path, locale }),
      description,
      position: order,
      ...signed(locale),
      dateModified: updated,
      license: licences.text,
    })),
  } as const satisfies Book;
}

function surveyId(locale: Locale) {
  return absolute(urls.edition(locale));
}

const mediaTypes: Record<string, string> = {
  json: 'application/json',
  csv: 'text/csv',
  bib: 'application/x-bibtex',
  sqlite: 'application/vnd.sqlite3',
};

/** The published records as a set of data with its files. */
export function dataThing({
  title,
  description,
  locale,
  files,
}: {
  title: string;
  description: string;
  locale: Locale;
  files: readonly string[];
}) {
  return {
    '@type': 'Dataset',
    '@id': absolute(urls.page(locale, 'data')),
    name: title,
    description,
    ...signed(locale),
    version: dataVersion,
    license: licences.data,
    isAccessibleForFree: true,
    isPartOf: { '@id': surveyId(locale) },
    distribution: files.map((name) => ({
      '@type': 'DataDownload' as const,
      contentUrl: absolute(urls.file(`data/${name}`)),
      encodingFormat: mediaTypes[name.slice(name.lastIndexOf('.') + 1)] ?? '',
    })),
  } as const satisfies Dataset;
}

function signed(locale: Locale) {
  return {
    inLanguage: languageTags[locale],
    author: { '@type': 'Organization', name: authors[locale] },
    datePublished: checked,
  } as const;
}

/** A page on the way to another one. */
export interface Step {
  name: string;
  path: string;
}

/** The way from the edition to a page, the page itself last. */
export function breadcrumbs(steps: readonly Step[]) {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, path }, index) => ({
      '@type': 'ListItem' as const,
      position: index + 1,
      name,
      item: absolute(path),
    })),
  } as const satisfies BreadcrumbList;
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

/** A thing as the text of a JSON-LD script, which no character of its can end. */
export function jsonLd(thing: Described) {
  return JSON.stringify({ '@context': 'https://schema.org', ...thing }).replaceAll('<', '\\u003c');
}
