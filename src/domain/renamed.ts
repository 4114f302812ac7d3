import type { Organization } from '../schema/organization.ts';

/** A repository under the name that its account has now, with the day by which it had it. */
export interface Renamed {
  name: string;
  day: string;
}

/** The name of a repository after its account was renamed, or undefined where no maker of it says so. */
export function nameNow(
  repository: string,
  makers: readonly Pick<Organization, 'events'>[],
): Renamed | undefined {
  const [owner, rest] = repository.split('/');
  for (const { account, date } of makers.flatMap(({ events = [] }) => events))
    if (account && account.before === owner) return { name: `${account.after}/${rest}`, day: date };
  return undefined;
}
