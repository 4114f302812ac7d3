import { type Card, cardName, type Run } from '~/domain/card.ts';
import { authorsInShort, labelOf, linkOf, venueOf } from '~/domain/citation.ts';
import type { Mark } from '~/domain/fact-marks.ts';
import { formatFact, otherNotations, type Provenance } from '~/domain/facts.ts';
import { swhAddress } from '~/domain/swhid.ts';
import { formatDay } from '~/domain/units.ts';
import { type Locale, languageTags, otherLocale, stringsFor } from '~/i18n/index.ts';
import { factAnchor } from '~/markdown/mentions.ts';
import { urls } from '~/urls.ts';
import { type apparatusOf, factHref } from './apparatus.ts';
import { sourceLinks } from './sources.ts';
import { marksOf } from './verification.ts';

type Apparatus = Awaited<ReturnType<typeof apparatusOf>>;

/** The cards of what chapters name, by their names: works, facts and terms. */
export async function cardsOf({ references, facts, terms }: Apparatus, locale: Locale) {
  return {
    references: references.map((work) => [`ref-${work.id}`, workCard(work, locale)] as const),
    facts: await Promise.all(facts.map((fact) => factCard(fact, locale))),
    terms: terms.map((term) => [`term-${term.id}`, termCard(term, locale)] as const),
  };
}

function workCard({ id, data, places }: Apparatus['references'][number], locale: Locale): Card {
  const { apparatus, references, citation, punctuation } = stringsFor(locale);
  const link = linkOf(data);
  const said = [data.note?.[locale], !data.confirmed && references.unconfirmed];
  return {
    title: [{ text: data.title, lang: 'en' }],
    lines: [
      {
        quiet: true,
        runs: [
          { text: authorsInShort(data, locale), lang: 'en' },
          { text: `${citation.authorsEnd}${labelOf(data, locale).year}${punctuation.stop}` },
          { text: venueOf(data), lang: 'en' },
        ],
      },
      ...said.flatMap((text) => (text ? [{ runs: [{ text }] }] : [])),
    ],
    links: [
      ...(link ? [{ text: link.name, href: link.href }] : []),
      { text: apparatus.citedIn(places), href: urls.page(locale, 'references', id) },
    ],
  };
}

function termCard({ id, data }: Apparatus['terms'][number], locale: Locale): Card {
  const other = otherLocale(locale);
  return {
    title: [{ text: `${data.term[locale]} ` }, { text: data.term[other], lang: languageTags[other] }],
    lines: [{ runs: [{ text: data.definition[locale] }] }],
    links: [{ text: stringsFor(locale).apparatus.glossary, href: urls.page(locale, 'glossary', id) }],
  };
}

async function factCard(found: Apparatus['facts'][number], locale: Locale) {
  const { system, name, fact, at } = found;
  const { facts, apparatus, punctuation } = stringsFor(locale);
  const { comma, colon } = punctuation;
  const label = `${system.data.name[locale]}${comma}${facts[name]}${colon}`;
  const notations = otherNotations(fact, name, locale);
  const markOf = await marksOf('systems', system.id, system.data);
  const card: Card = {
    title: [
      { text: label + formatFact(fact, name, locale) },
      ...notations.map(({ text, locale: language }) => ({
        text: ` = ${text}`,
        lang: languageTags[language],
      })),
    ],
    lines: [
      { quiet: true, runs: await sourceRuns(fact, markOf(fact.sources), locale) },
      ...(fact.note ? [{ runs: [{ text: fact.note[locale] }] }] : []),
    ],
    links: [
      {
        text: apparatus.more(system.data.name[locale]),
        href: urls.system(locale, system.id, factAnchor(name, at)),
      },
    ],
  };
  return [cardName(factHref(locale, { of: system.id, is: name, at })), card] as const;
}

async function sourceRuns(
  { status, sources, as_of }: Provenance,
  mark: Mark | undefined,
  locale: Locale,
): Promise<Run[]> {
  const { status: standings, apparatus, punctuation } = stringsFor(locale);
  const links = await sourceLinks(sources, locale);
  return [
    { text: standings[status], standing: status },
    ...links.flatMap(({ href, text, lang, at, swhid }) => [
      { text: punctuation.colon },
      { text, href, lang },
      ...(swhid
        ? [{ text: punctuation.comma }, { text: 'Software Heritage', href: swhAddress(swhid), lang: 'en' }]
        : []),
      ...(at ? [{ text: `${punctuation.comma}${at}` }] : []),
    ]),
    ...(as_of ? [{ text: `${punctuation.semicolon}${apparatus.asOf(as_of)}` }] : []),
    ...(mark
      ? [{ text: `${punctuation.semicolon}${apparatus.checkedBy[mark.by](formatDay(mark.day, locale))}` }]
      : []),
  ];
}
