import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import gbt2015 from '~/assets/citation-styles/gb-t-7714-2015-numeric.csl?raw';
import gbt2025 from '~/assets/citation-styles/gb-t-7714-2025-numeric.csl?raw';
import { stringsFor } from '~/i18n/index.ts';
import { version } from '../../domain/version.ts';
import { type CitedPart, cslPart } from './cited-part.ts';
import { dayOfAccess } from './day-of-access.ts';

const { format: bibtexOptions } = plugins.config.get('@bibtex');
bibtexOptions.useIdAsLabel = true;
bibtexOptions.asciiOnly = false; // Otherwise every Chinese character is dropped.

const gbt = { 2025: gbt2025, 2015: gbt2015 } as const;
for (const [year, style] of Object.entries(gbt)) plugins.config.get('@csl').styles.add(`gbt-${year}`, style);

/** Files in which a citation can be had, by their extension. */
export const citationFiles = {
  bib: { type: 'application/x-bibtex', write: bibtex },
  ris: { type: 'application/x-research-info-systems', write: ris },
  json: {
    type: 'application/vnd.citationstyles.csl+json',
    write: (part) => `${JSON.stringify([cslPart(part)], null, 1)}\n`,
  },
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
  return styled({ ...item, type, version }, 'apa');
}

/**
 * A citation after GB/T 7714, the Chinese standard of 2025 or the one of 2015 that it replaced; the older one
 * leaves the day of access to the reader.
 */
export function gbt7714(part: CitedPart, year: keyof typeof gbt) {
  const item = cslPart(part);
  const { cite } = stringsFor(part.locale);
  const cited = {
    ...item,
    ...(part.kind !== 'survey' && { 'container-author': item.author }),
    edition: cite.edition(version),
    ...(part.place && { page: part.place }),
    accessed: { literal: dayOfAccess(part.locale) },
  };
  // The style numbers its entries; a citation by itself has no number.
  return styled(cited, `gbt-${year}`).replace(/^\[1\]\s*/, '');
}

const known = new Map<string, string>();

// A system is cited on its own page and on the page of all citations, and a style takes milliseconds for
// each.
function styled(item: object, template: string) {
  const key = `${template} ${JSON.stringify(item)}`;
  const text =
    known.get(key) ??
    new Cite(item).format('bibliography', { template, lang: 'en-US', format: 'text' }).trim();
  known.set(key, text);
  return text;
}
