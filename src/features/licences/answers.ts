import { type Licence, licencesThenAndNow, mainLicences, type PlacedLicence } from '~/domain/licences.ts';
import type { System } from '~/schema/system.ts';

/** The answers to “may I use it commercially?”, the freest first. */
export const answers = ['yes', 'conditions', 'register', 'ask', 'research-only', 'unclear'] as const;

/** What changed for a system: its terms one after the other. */
export interface LicenceStory {
  id: string;
  name: System['name'];
  periods: PlacedLicence[];
  /** The terms at the end of 2023, else the first on record. */
  then: Licence;
  /** Those that have replaced them since, with another answer. */
  now: (Licence & { from: string }) | undefined;
}

/** The terms of a system that readers download, or undefined where the record has none. */
export function licenceStory(id: string, system: System): LicenceStory | undefined {
  const periods = mainLicences(system);
  const { then = periods[0], now } = licencesThenAndNow(system);
  return then && { id, name: system.name, periods, then, now };
}

/** Stories that give the same answers on the same conditions, together, in the order of the first of each. */
export function alike(stories: readonly LicenceStory[]): LicenceStory[][] {
  const answerOf = (licence: Licence | undefined) =>
    licence && [licence.commercial, (licence.gist ?? licence.name).en];
  return [
    ...Map.groupBy(stories, ({ then, now }) =>
      JSON.stringify([answerOf(then), answerOf(now), now?.from]),
    ).values(),
  ];
}
