import { watch } from 'node:fs';
import { parseArgs } from 'node:util';
import { countedFaults, type Fault } from './fault.ts';
import { type Format, formats } from './formats.ts';
import { contentFaults, recordFiles } from './read.ts';

// npm run validate -- [--watch] [--format text | json | github | sarif]
const { values } = parseArgs({
  options: {
    watch: { type: 'boolean', default: false },
    format: { type: 'string', default: process.env['GITHUB_ACTIONS'] ? 'github' : 'text' },
  },
});

/** Milliseconds in which several events of one saving come. */
const oneSaving = 50;

if (!isFormat(values.format)) {
  process.stderr.write(`There is no format “${values.format}”: it is ${Object.keys(formats).join(', ')}.\n`);
  process.exitCode = 1;
} else {
  tell(values.format);
  if (values.watch) watchFolders(values.format);
}

function tell(format: Format) {
  const faults = contentFaults();
  process.exitCode = faults.length > 0 ? 1 : 0;
  if (format === 'json' || format === 'sarif') return process.stdout.write(`${formats[format](faults)}\n`);
  if (faults.length > 0) process.stderr.write(`${formats[format](faults)}\n`);
  return process.stdout.write(`${conclusion(faults)}\n`);
}

function conclusion(faults: readonly Fault[]) {
  return faults.length > 0
    ? `${countedFaults(faults)}; the site stands as it was.`
    : `${recordFiles().length} records and all chapters and pages are right.`;
}

function watchFolders(format: Format) {
  let waiting: NodeJS.Timeout | undefined;
  for (const folder of ['content', 'public'])
    watch(folder, { recursive: true }, () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => tell(format), oneSaving);
    });
}

function isFormat(format: string): format is Format {
  return Object.hasOwn(formats, format);
}
