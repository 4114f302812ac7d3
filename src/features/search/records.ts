import type { Locale } from '~/i18n/index.ts';

/** Kinds of things that search finds. */
export type Kind =
  | 'system'
  | 'fact'
  | 'term'
  | 'organization'
  | 'section'
  | 'figure'
  | 'reference'
  | 'erratum'
  | 'statement'
  | 'page';

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
  /** What it says: a sentence or two, one value of a fact a line. */
  text?: Both;
  /** Where it belongs: the laboratory, the authors, the number of the section. */
  place?: Both;
  /** Name of the chapter it stands in. */
  chapter?: string;
  /** What we say of a sentence of the article. */
  verdict?: Both;
  /** Position of the system whose fact it is. */
  of?: number;
  /** Positions of the records that it speaks of. */
  about?: readonly number[];
}

/** What is read before the first answer: nearly everything that readers look for, by its names. */
export interface SearchNames {
  /** Groups of words that readers use for one another. */
  synonyms: readonly (readonly string[])[];
  /** Traditional characters, each followed by its simplified form, as far as the texts have it. */
  simplified: string;
  chapters: readonly { name: string; title: Both }[];
  records: readonly SearchRecord[];
}

/** What is read after it. */
export interface SearchTexts {
  /** Groups of characters that are taken for one another, since they sound or look alike. */
  alike: readonly string[];
  /** What the records of the names say, in their order, and more names of them. */
  more: readonly Pick<SearchRecord, 'text' | 'names'>[];
  /** The records that follow them. */
  records: readonly SearchRecord[];
}

/** Whether records of a kind can wait until the first answers are shown: few readers ask for them by name. */
export function canWait({ kind }: Pick<SearchRecord, 'kind'>) {
  return kind === 'fact' || kind === 'reference' || kind === 'erratum' || kind === 'statement';
}

/** The text of one edition. */
export function inLocale(text: Both, locale: Locale) {
  return typeof text === 'string' ? text : text[locale === 'en' ? 0 : 1];
}
