import { counted, faultLine } from './fault.ts';
import { contentFaults, recordFiles } from './read.ts';

const faults = contentFaults();
for (const fault of faults) process.stderr.write(`${faultLine(fault)}\n`);
process.stdout.write(
  faults.length > 0
    ? `${counted(faults.length, 'fault')}\n`
    : `${recordFiles().length} records and all chapters and pages are right\n`,
);
process.exitCode = faults.length > 0 ? 1 : 0;
