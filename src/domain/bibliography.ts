import type { Reference } from '~/schema/reference.ts';
import { linkOf, yearOf } from './citation.ts';

/** A reference as the Citation Style Language has it. */
export function cslItem(id: string, reference: Reference) {
  const { type, title, authors, issued, first, container, volume, pages, publisher, genre, arxiv, doi } =
    reference;
  const url = linkOf(reference)?.href;
  return {
    id,
    type,
    title,
    author: authors,
    issued: dateParts(issued),
    ...(first && { 'original-date': dateParts(first) }),
    ...(container && { 'container-title': container }),
    ...(volume && { volume }),
    ...(pages && { page: pages }),
    ...(publisher && { publisher }),
    ...(genre && { genre }),
    ...(arxiv && { number: `arXiv:${arxiv}` }),
    ...(doi && { DOI: doi }),
    ...(url && { URL: url }),
  };
}

function dateParts(date: string) {
  return { 'date-parts': [date.split('-').map(Number)] };
}

const kinds = {
  article: 'misc',
  'article-journal': 'article',
  'paper-conference': 'inproceedings',
  chapter: 'incollection',
  report: 'techreport',
  webpage: 'misc',
  'post-weblog': 'misc',
  software: 'misc',
} as const satisfies Record<Reference['type'], string>;

/** A reference as an entry of a BibTeX file. */
export function bibtexEntry(id: string, reference: Reference) {
  const { type, title, container, volume, pages, publisher, genre, arxiv, doi, issued } = reference;
  const url = linkOf(reference)?.href;
  const fields: [string, string | undefined][] = [
    ['title', `{${escaped(title)}}`],
    ['author', authorsOf(reference)],
    ['year', yearOf(reference)],
    ['month', issued.split('-')[1]],
    [type === 'article-journal' ? 'journal' : 'booktitle', container && escaped(container)],
    ['volume', volume],
    ['pages', pages?.replace(/[–-]+/, '--')],
    [type === 'report' ? 'institution' : 'publisher', publisher && escaped(publisher)],
    ['type', genre && escaped(genre)],
    ['eprint', arxiv],
    ['archivePrefix', arxiv && 'arXiv'],
    ['doi', doi],
    ['url', url],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? `  ${name} = {${value}}` : []));
  return `@${kinds[type]}{${id},\n${lines.join(',\n')}\n}\n`;
}

function authorsOf({ authors, authors_complete }: Reference) {
  const names = authors.map((author) =>
    'literal' in author
      ? `{${escaped(author.literal)}}`
      : [author.family, author.given]
          .filter(Boolean)
          .map((name = '') => escaped(name))
          .join(', '),
  );
  return [...names, ...(authors_complete ? [] : ['others'])].join(' and ');
}

function escaped(text: string) {
  return text.replace(/[&%$#_]/g, '\\$&');
}
