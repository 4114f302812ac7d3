import { counted, faultLine } from '../validation/fault.ts';
import { contentFaults } from '../validation/read.ts';

/** What an author has to mend before a site can be made, or nothing; `npm run validate` says the same. */
export function refusal() {
  const faults = contentFaults();
  if (faults.length === 0) return undefined;
  return [...faults.map(faultLine), counted(faults.length, 'fault')].join('\n');
}
