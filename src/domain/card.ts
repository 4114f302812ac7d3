/** A run of words in a card: with an address it is a link, with a standing it bears its mark. */
export interface Run {
  text: string;
  href?: string | undefined;
  /** Tag of its language, where that is not the one of the edition. */
  lang?: string | undefined;
  /** Standing of a fact, by which its mark is drawn. */
  standing?: string | undefined;
}

/** What opens beside a citation, a term or a fact. */
export interface Card {
  title: Run[];
  /** Lines below the title; those that name authors and sources are quiet. */
  lines: { runs: Run[]; quiet?: boolean }[];
  /** Where to read more. */
  links: Run[];
}

/**
 * The name of the card that a link opens, which is also its anchor in a list of all cards: of a link to the
 * record of a fact or to a term, or of one to a work in the list of the page.
 */
export function cardName(href: string) {
  const [, system, fact] = /\/systems\/([^/#]+)\/(?:index\.html)?#(.+)$/.exec(href) ?? [];
  if (fact) return `fact-${system}-${fact}`;
  const [, term] = /\/glossary\/(?:index\.html)?#(.+)$/.exec(href) ?? [];
  return term ? `term-${term}` : href.replace(/^[^#]*#?/, '');
}
