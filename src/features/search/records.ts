import type { Locale } from '~/i18n/index.ts';

/** Kinds of things that search finds, in the order in which equally good answers are shown. */
export const kinds = [
  'system',
  'fact',
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

/**
 * A row of the fact table of a system: its anchor, what it is about, and what it says, one sentence a line.
 */
export type FactLine = readonly [anchor: string, label: Both, text: Both];

/** What is read after it. */
export interface SearchTexts {
  /** What the records of the names say, in their order, and more names of them. */
  texts: readonly Pick<SearchRecord, 'text' | 'names'>[];
  /** The facts of systems, which are named by their positions. */
  facts: readonly (readonly [system: number, lines: readonly FactLine[]])[];
  /** The records that follow them. */
  records: readonly SearchRecord[];
}

/** Kinds that few readers look for by name, and whose names are long: half of all that search reads. */
const later: ReadonlySet<Kind> = new Set(['reference', 'erratum', 'statement']);

/** Whether a record can wait until the first answers are shown. */
export function canWait({ kind }: Pick<SearchRecord, 'kind'>) {
  return later.has(kind);
}

/** The facts of systems as records of their own, after the others. */
export function factRecords({ facts }: Pick<SearchTexts, 'facts'>, systems: readonly SearchRecord[]) {
  return facts.flatMap(([position, lines]) => {
    const system = systems[position];
    return lines.map(
      ([anchor, title, text]): SearchRecord => ({
        kind: 'fact',
        path: `${system?.path}#${anchor}`,
        title,
        text,
        place: system?.title ?? '',
        of: position,
      }),
    );
  });
}

/** The text of one edition. */
export function inLocale(text: Both, locale: Locale) {
  return typeof text === 'string' ? text : text[locale === 'en' ? 0 : 1];
}
