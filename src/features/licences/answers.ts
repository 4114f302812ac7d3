import { mainLicences, type PlacedLicence } from '~/domain/licences.ts';
import type { System } from '~/schema/system.ts';

/** The answers to “may I use it commercially?”, the freest first. */
export const answers = ['yes', 'conditions', 'register', 'ask', 'research-only', 'unclear'] as const;

/** What changed for a system: its terms one after the other. */
export interface LicenceStory {
  id: string;
  name: System['name'];
  periods: PlacedLicence[];
  /** Whether the answer itself changed. */
  changed: boolean;
}

/** The terms of a system that readers download, or undefined where the record has none. */
export function licenceStory(id: string, system: System): LicenceStory | undefined {
  const periods = mainLicences(system);
  if (periods.length === 0) return undefined;
  return {
    id,
    name: system.name,
    periods,
    changed: new Set(periods.map(({ commercial }) => commercial)).size > 1,
  };
}
