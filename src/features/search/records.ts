import type { Locale } from '~/i18n/index.ts';

/** Kinds of things that search finds, in the order in which equally good answers are shown. */
export const kinds = [
  'system',
  'term',
  'organization',
  'section',
  'figure',
  'reference',
  'erratum',
  'statement',
  'page',
] as const;

export type Kind = (typeof kinds)[number];

/** A text in both editions; one string where they are the same. */
export type Both = string | readonly [en: string, zh: string];

/** One thing that search finds. */
export interface SearchRecord {
  kind: Kind;
  /** Its address below the folder of an edition. */
  path: string;
  title: Both;
  /** Other names: aliases, former and mistranslated names, handles, authors. */
  names?: readonly string[];
  /** Name of the family, which all its members answer to. */
  family?: string;
  /** Romanised Chinese names, a space after each syllable. */
  sounds?: readonly string[];
  /** What it is, in a sentence or two. */
  text?: Both;
  /** Where it belongs: the laboratory, the authors, the number of the section. */
  place?: Both;
  /** Name of the chapter it stands in. */
  chapter?: string;
  /** Counts that are facts about it, in base units. */
  counts?: readonly number[];
  /** Positions of the records that it speaks of. */
  about?: readonly number[];
}

/** What is read before the first answer: nearly everything that readers look for, by its names. */
export interface SearchNames {
  /** Traditional characters, each followed by its simplified form, as far as the texts have it. */
  simplified: string;
  chapters: readonly { name: string; title: Both }[];
  records: readonly SearchRecord[];
}

/** What is read after it. */
export interface SearchTexts {
  /** What the records of the names say, in their order. */
  texts: readonly Pick<SearchRecord, 'text' | 'counts'>[];
  /** The records that follow them. */
  records: readonly SearchRecord[];
}

/** Kinds that few readers look for by name, and whose names are long: half of all that search reads. */
const later: ReadonlySet<Kind> = new Set(['reference', 'erratum', 'statement']);

/** Whether a record can wait until the first answers are shown. */
export function canWait({ kind }: Pick<SearchRecord, 'kind'>) {
  return later.has(kind);
}

/** Whether its title is a sentence and not a name: what the article says, right or wrong. */
export function isSentence({ kind }: Pick<SearchRecord, 'kind'>) {
  return kind === 'erratum' || kind === 'statement';
}

/** The text of one edition. */
export function inLocale(text: Both, locale: Locale) {
  return typeof text === 'string' ? text : text[locale === 'en' ? 0 : 1];
}
