import type { CollectionEntry } from 'astro:content';
import type { Locale } from '~/i18n/index.ts';
import { commitUrl } from '~/urls.ts';
import { recordNamed, records } from './records.ts';
import { sourceLinks } from './sources.ts';

/** Errors about these systems that stand in other public lists, by number, with the place, the evidence and the systems of each. */
export async function publicErrors(locale: Locale) {
  const errors = (await records('public-errors')).toSorted((a, b) => a.data.number - b.data.number);
  return Promise.all(
    errors.map(async ({ id, data }) => ({
      id,
      data,
      place: placeOf(data.where),
      sources: await sourceLinks(data.sources, locale),
      systems: await Promise.all((data.systems ?? []).map((system) => recordNamed('systems', system.id))),
    })),
  );
}

/** Address and name of the place of an error: a file of a repository, or an article. */
function placeOf(where: CollectionEntry<'public-errors'>['data']['where']) {
  if ('url' in where) return { href: where.url, text: where.title };
  return { href: commitUrl(where), text: `${where.repository} ${where.path} @ ${where.commit.slice(0, 7)}` };
}
