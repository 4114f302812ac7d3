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
      href: commitUrl(data.where),
      sources: await sourceLinks(data.sources, locale),
      systems: await Promise.all((data.systems ?? []).map((system) => recordNamed('systems', system.id))),
    })),
  );
}
