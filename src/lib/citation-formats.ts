import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { stringsFor } from '~/i18n/index.ts';
import { authors, checked } from '~/site.ts';
import { type CitedPart, cslPart } from './cited-part.ts';
import { dayOfAccess } from './day-of-access.ts';
import { absolute } from './urls.ts';
import { version } from './version.ts';

const { format: bibtexOptions } = plugins.config.get('@bibtex');
bibtexOptions.useIdAsLabel = true;
bibtexOptions.asciiOnly = false; // Otherwise every Chinese character is dropped.

/** Files in which a citation can be had, by their extension. */
export const citationFiles = {
  bib: { type: 'application/x-bibtex', write: bibtex },
  ris: { type: 'application/x-research-info-systems', write: ris },
  json: { type: 'application/vnd.citationstyles.csl+json', write: (part) => `${JSON.stringify([cslPart(part)], null, 1)}\n` },
} as const satisfies Record<string, { type: string; write: (part: CitedPart) => string }>;

export type CitationFile = keyof typeof citationFiles;

function bibtex(part: CitedPart) {
  const item = cslPart(part);
  // BibTeX has no day, and the library would write the month together with it.
  const issued = { 'date-parts': item.issued['date-parts'].map((parts) => parts.slice(0, 2)) };
  return new Cite({ ...item, issued }).format('bibtex');
}

function ris(part: CitedPart) {
  // The library cuts the identifier to twenty characters, so that those of two sections can be the same.
  return new Cite(cslPart(part)).format('ris').replace(/^ID {2}- .*\n/m, '');
}

/** A citation in the style of the American Psychological Association, seventh edition. */
export function apa(part: CitedPart) {
  const item = cslPart(part);
  // The style names the version of a document, and takes a book that has one for a program.
  const type = part.kind === 'survey' ? 'document' : item.type;
  const text = new Cite({ ...item, type, version }).format('bibliography', { template: 'apa', lang: 'en-US', format: 'text' });
  return text.trim();
}

/**
 * A citation after GB/T 7714—2015 for an electronic monograph (M/OL) or a part of one, with the day of access left to the reader.
 * The official style file is in no npm package, so the two forms that this site needs are written here.
 */
export function gbt7714({ kind, title, place, path, locale }: CitedPart) {
  const { site, cite } = stringsFor(locale);
  const author = authors[locale];
  const survey = `${site.title}[M/OL]`;
  const edition = cite.edition(version);
  const year = checked.slice(0, 4);
  const pages = place ? `${year}: ${place}` : year;
  const dates = `(${checked})[${dayOfAccess(locale)}]`;
  const head = kind === 'survey' ? `${author}. ${survey}` : `${author}. ${title}[M/OL]//${author}. ${site.title}`;
  return `${head}. ${edition}. ${pages}${dates}. ${absolute(path)}.`;
}
