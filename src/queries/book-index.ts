import type { CollectionEntry } from 'astro:content';
import { type Locale, locales } from '~/i18n/index.ts';
import { urls } from '~/urls.ts';
import { type MentionPlace, mergedPlaces, placesOf } from './chapters.ts';
import { filedAs, letterOf } from './filing.ts';
import { records } from './records.ts';

/** A line of the back-of-book index. */
export interface IndexEntry {
  /** The word under which it stands. */
  heading: string;
  /** Its name in the other language, where it has another. */
  other: string | undefined;
  href: string;
  /** Letter of the alphabet under which it is filed. */
  letter: string;
  places: MentionPlace[];
}

type Filed = IndexEntry & { sort: string };

/** The entries of an edition in one alphabet: English headings A to Z, or Chinese headings by pinyin. */
export async function indexOf(
  locale: Locale,
  alphabet: Locale,
): Promise<[letter: string, entries: IndexEntry[]][]> {
  const parts = [...(await named(locale, alphabet)), ...(alphabet === 'en' ? await people(locale) : [])];
  const sorted = parts.toSorted((a, b) => a.sort.localeCompare(b.sort, 'en', { numeric: true }));
  const groups = [...Map.groupBy(sorted, ({ letter }) => letter)];
  return groups.toSorted(([a], [b]) => Number(a === '#') - Number(b === '#') || a.localeCompare(b, 'en'));
}

async function named(locale: Locale, alphabet: Locale): Promise<Filed[]> {
  const [system, fact, term, organization] = await Promise.all(
    ['System', 'Fact', 'Term', 'Organization'].map((tag) => placesOf(locale, tag)),
  );
  const entries = [
    ...(await records('systems')).map(({ id, data }) => ({
      names: data.name,
      href: urls.system(locale, id),
      places: mergedPlaces(system?.get(id), fact?.get(id)),
    })),
    ...(await records('terms')).map(({ id, data }) => ({
      names: data.term,
      href: urls.page(locale, 'glossary', id),
      places: term?.get(id) ?? [],
    })),
    ...(await records('organizations')).map(({ id, data }) => ({
      names: data.name,
      href: urls.page(locale, 'organizations', id),
      places: organization?.get(id) ?? [],
    })),
  ];
  // A name without Han characters has its place under A to Z.
  const here = alphabet === 'en' ? entries : entries.filter(({ names }) => /^\p{Script=Han}/u.test(names.zh));
  return here.map(({ names, ...entry }) => {
    const [heading, other] = alphabet === 'en' ? [names.en, names.zh] : [names.zh, names.en];
    const sort = filedAs(heading);
    return { ...entry, heading, other: other === heading ? undefined : other, sort, letter: letterOf(sort) };
  });
}

/** Authors whom the text names when it cites their works, family name first. */
async function people(locale: Locale): Promise<Filed[]> {
  const cited = await placesOf(locale, 'Cite');
  const works = (await records('references')).flatMap(({ id, data }) =>
    namedAuthors(data).flatMap((author) =>
      'family' in author
        ? [
            {
              name: [author.family, author.given].filter(Boolean).join(', '),
              work: id,
              places: cited.get(id) ?? [],
            },
          ]
        : [],
    ),
  );
  return [...Map.groupBy(works, ({ name }) => name)].flatMap(([name, group]) => {
    const places = mergedPlaces(...group.map(({ places }) => places));
    const sort = name.toLowerCase();
    if (places.length === 0) return [];
    return [
      {
        heading: name,
        other: undefined,
        href: urls.page(locale, 'references', group[0]?.work),
        sort,
        letter: letterOf(sort),
        places,
      },
    ];
  });
}

// Of more than two authors a citation names the first.
function namedAuthors({ authors, authors_complete }: CollectionEntry<'references'>['data']) {
  return authors.slice(0, authors.length > 2 || !authors_complete ? 1 : 2);
}

/** Both alphabets, that of the edition first. */
export function alphabetsOf(locale: Locale) {
  return [locale, ...locales.filter((other) => other !== locale)];
}
