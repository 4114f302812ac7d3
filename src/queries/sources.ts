import { labelOf, linkOf } from '~/domain/citation.ts';
import type { Provenance } from '~/domain/facts.ts';
import { sourcedFacts } from '~/domain/proof.ts';
import { swhidOf } from '~/domain/swhid.ts';
import type { Locale } from '~/i18n/index.ts';
import { commitUrl } from '~/urls.ts';
import { recordNamed } from './records.ts';

/** A source as a reader sees it. */
export interface SourceLink {
  href: string | undefined;
  text: string;
  /** A longer name, where it is a file of a repository: its owner, folders and commit. */
  full?: string;
  /** Language of the text, where it is not that of the edition. */
  lang: string | undefined;
  /** The place inside the source. */
  at: string | undefined;
  /** Its identifier at Software Heritage, where it is a file or commit. */
  swhid: string | undefined;
}

/** Addresses and names of the sources of a fact, in order. */
export async function sourceLinks(places: Provenance['sources'], locale: Locale): Promise<SourceLink[]> {
  return Promise.all(
    places.map(async ({ ref, at }) => ({ ...(await describe(ref.id, locale)), at: at?.[locale] })),
  );
}

/** The files of repositories that stand behind the facts of a record, each once, by name. */
export async function filesBehind(data: object, locale: Locale) {
  const ids = [...new Set(sourcedFacts(data).flatMap(({ places }) => places.map(({ ref }) => ref.id)))];
  const links = await Promise.all(ids.map((id) => describe(id, locale)));
  return links
    .flatMap(({ swhid, full = '', ...link }) =>
      swhid?.startsWith('swh:1:cnt:') ? { ...link, text: full, swhid } : [],
    )
    .toSorted((a, b) => a.text.localeCompare(b.text, 'en'));
}

async function describe(id: string, locale: Locale) {
  const { data: source } = await recordNamed('sources', id);
  switch (source.kind) {
    case 'repository': {
      const { repository, path, commit } = source;
      // The address names owner, folders and commit in full.
      const name = repository.split('/').at(-1);
      const file = path ? `, ${path.split('/').at(-1)?.replace(/\.md$/, '')}` : ` @ ${commit.slice(0, 7)}`;
      return {
        href: commitUrl(source),
        text: `${name}${file}`,
        full: `${repository} ${path ?? ''} @ ${commit.slice(0, 7)}`.replace('  ', ' '),
        lang: locale === 'en' ? undefined : 'en',
        swhid: swhidOf(source),
      };
    }
    case 'page':
      return { href: source.url, text: source.title[locale], lang: undefined, swhid: undefined };
    case 'reference': {
      const { data: work } = await recordNamed('references', source.reference.id);
      const { authors, year } = labelOf(work, locale);
      return { href: linkOf(work)?.href, text: `${authors} ${year}`, lang: undefined, swhid: undefined };
    }
  }
}
