import type { CollectionEntry } from 'astro:content';
import { known, releaseOf } from '~/domain/facts.ts';
import { type Locale, languageTags } from '~/i18n/index.ts';
import { records } from './records.ts';

export type SystemEntry = CollectionEntry<'systems'>;

/** All systems by date of release, undated ones last. */
export async function systemsByDate() {
  const date = ({ data }: SystemEntry) => releaseOf(data)?.date ?? '9999';
  return (await records('systems')).toSorted(
    (a, b) => date(a).localeCompare(date(b), 'en') || a.id.localeCompare(b.id, 'en'),
  );
}

/** All organizations with the systems they made, those with most systems first. */
export async function organizationsOf(locale: Locale) {
  const systems = await systemsByDate();
  const organizations = await records('organizations');
  return organizations
    .map(({ id, data }) => ({
      id,
      data,
      systems: systems.filter((system) => system.data.organizations.some((maker) => maker.id === id)),
    }))
    .toSorted(
      (a, b) =>
        b.systems.length - a.systems.length ||
        a.data.name[locale].localeCompare(b.data.name[locale], languageTags[locale]),
    );
}

/** Systems grouped under their first organization, by first release of each; those without a maker last. */
export async function systemsByMaker() {
  const systems = await systemsByDate();
  const groups = Map.groupBy(systems, ({ data }) => data.organizations[0]?.id ?? '');
  const makers = new Map(
    (await records('organizations')).map((organization) => [organization.id, organization]),
  );
  return [...groups]
    .map(([id, members]) => ({ maker: makers.get(id), systems: members }))
    .toSorted((a, b) => Number(a.maker === undefined) - Number(b.maker === undefined));
}

/** The relations that other systems state to this one, each with the system that states it. */
export async function relationsTo(id: string) {
  const systems = await systemsByDate();
  return systems.flatMap((system) =>
    system.data.relations
      .filter(({ to }) => to?.id === id)
      .map((relation) => ({ ...relation, from: system })),
  );
}

/** Similar systems that a page names. */
const similarCount = 4;

/** The models of another family that read the same signals, at the same stage, nearest in size. */
export async function similarTo({ id, data }: SystemEntry) {
  const size = ({ data }: SystemEntry) => Math.log(known(data.parameters)[0]?.value ?? Number.NaN);
  const kind = ({ data }: SystemEntry) =>
    [data.axes?.input.toSorted(), data.axes?.stage[0] === 'base'].join();
  const own = { id, data } as SystemEntry;
  const far = (other: SystemEntry) => Math.abs(size(other) - size(own));
  return (await systemsByDate())
    .filter((other) => other.id !== id && other.data.family !== data.family && kind(other) === kind(own))
    .filter((other) => far(other) <= Math.LN2)
    .toSorted((a, b) => far(a) - far(b))
    .slice(0, similarCount);
}

/** The systems of the same family by date, this one included. */
export async function familyOf({ data }: SystemEntry) {
  if (!data.family) return [];
  return (await systemsByDate()).filter((candidate) => candidate.data.family === data.family);
}
