import { authors, checked, licences, repository } from '~/site.ts';
import { absolute, urls } from '~/urls.ts';

/** What the citation file says of the whole, which the records of archives repeat. */
export interface Citation {
  title: string;
  version: string;
  abstract: string;
  keywords: string[];
  'date-released': string;
}

/** The survey as CodeMeta 3.0 describes software and data. */
export function codemeta({ title, version, abstract, keywords, ...citation }: Citation) {
  return {
    '@context': 'https://w3id.org/codemeta/3.0',
    '@type': 'SoftwareSourceCode',
    name: title,
    description: abstract.trim(),
    version,
    datePublished: citation['date-released'],
    dateModified: checked,
    license: [licences.text, licences.data, 'https://spdx.org/licenses/MIT'],
    author: [{ '@type': 'Organization', name: authors.en }],
    keywords,
    url: absolute(urls.edition('en')),
    ...(repository && { codeRepository: repository }),
    programmingLanguage: 'TypeScript',
  };
}

/** The survey as Zenodo takes it up: the text leads, so its licence is the one that is named. */
export function zenodo({ title, version, abstract, keywords, ...citation }: Citation) {
  return {
    title,
    description: abstract.trim(),
    version,
    publication_date: citation['date-released'],
    upload_type: 'dataset',
    creators: [{ name: authors.en }],
    license: 'cc-by-4.0',
    language: 'eng',
    keywords,
    related_identifiers: [
      { identifier: absolute(urls.cover()), relation: 'isAlternateIdentifier', scheme: 'url' },
    ],
  };
}
