import { report } from '../validation/formats.ts';
import { contentFaults } from '../validation/read.ts';

/** What an author has to mend before a site can be made, or nothing; `npm run validate` says the same. */
export function refusal() {
  const faults = contentFaults();
  return faults.length > 0 ? report(faults) : undefined;
}
