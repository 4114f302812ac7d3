import type { System } from '~/schema/system.ts';

export type Licence = System['licences'][number];

/** A licence with its position in the record, by which its row is addressed. */
export type PlacedLicence = Licence & { index: number };

/** What a reader gets from a system, the weightiest first: their terms decide whether it may be used. */
const parts = ['weights', 'data', 'code'] as const;

/** The terms of the weights, else of the data, else of the code, by date; those without a date come last. */
export function mainLicences({ licences }: Pick<System, 'licences'>): PlacedLicence[] {
  const placed = licences.map((licence, index) => ({ ...licence, index: index + 1 }));
  const part = parts.find((name) => placed.some(({ of }) => of === name));
  return placed.filter(({ of }) => of === part).toSorted(byPeriod);
}

/** The day on which the survey describes its systems. */
export const surveyed = '2023-12-31';

/** Whether terms are in force on a day; an end without a date is open. */
export function isInForce({ from = '', until = '9999' }: Pick<Licence, 'from' | 'until'>, day: string) {
  return from <= day && day <= until;
}

/** The terms that hold on a day, or undefined where none are known to. */
export function licenceOn(system: Pick<System, 'licences'>, day: string) {
  const holding = mainLicences(system).filter((licence) => isInForce(licence, day));
  return holding.findLast(({ from }) => from) ?? holding[0];
}

/** The last terms on record. */
export function lastLicence(system: Pick<System, 'licences'>) {
  return mainLicences(system).findLast(({ until }) => !until) ?? mainLicences(system).at(-1);
}

/** The terms at the end of 2023, and the last ones where they give another answer since a day after it. */
export function licencesThenAndNow(system: Pick<System, 'licences'>) {
  const then = licenceOn(system, surveyed);
  const last = lastLicence(system);
  if (!last?.from || last.from <= surveyed || last.commercial === then?.commercial) return { then };
  return { then, now: { ...last, from: last.from } };
}

/** Order of two periods: by first day, then by last day; open ends come last. */
export function byPeriod(a: Licence, b: Licence) {
  const key = ({ from = '9999', until = '9999' }: Licence) => `${from} ${until}`;
  return key(a).localeCompare(key(b), 'en');
}
