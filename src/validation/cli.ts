import { contentFaults, recordFiles } from './read.ts';
import { faultLine } from './records.ts';

const faults = contentFaults();
for (const fault of faults) process.stderr.write(`${faultLine(fault)}\n`);
process.stdout.write(
  faults.length > 0 ? `${faults.length} faults\n` : `${recordFiles().length} records are right\n`,
);
process.exitCode = faults.length > 0 ? 1 : 0;
