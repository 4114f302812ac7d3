import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Blank, blankRecords } from './blank-records.ts';
import { recordId } from './places.ts';

// npm run new -- system <id>: writes a record in which only what says TODO is left to fill in.
const [kind = '', id = ''] = process.argv.slice(2);
const blank = blankRecords[kind];

if (!blank || !recordId.test(id)) {
  end(
    `npm run new -- <kind> <id>, where the kind is ${Object.keys(blankRecords).join(', ')}, ` +
      'and the id has lower-case letters, digits, hyphens and dots.',
  );
} else {
  const files = blank({
    id,
    day: new Date().toISOString().slice(0, 10),
    number: nextNumber(kind),
  } satisfies Blank);
  const taken = files.find(([path]) => existsSync(join('content', path)));
  if (taken) end(`content/${taken[0]} exists already; nothing was written.`);
  else
    for (const [path, text] of files) {
      mkdirSync(dirname(join('content', path)), { recursive: true });
      writeFileSync(join('content', path), text);
      process.stdout.write(`content/${path}: fill in what says TODO, then npm run validate\n`);
    }
}

/** One more than the highest number or order that a file of the kind has. */
function nextNumber(of: string) {
  const [files, field] =
    of === 'chapter'
      ? ['content/chapters/en/*.mdx', /^order: (\d+)/m]
      : ['content/errata/*.yaml', /^number: (\d+)/m];
  const numbers = globSync(files).map((file) => Number(field.exec(readFileSync(file, 'utf8'))?.[1] ?? 0));
  return Math.max(0, ...numbers) + 1;
}

function end(message: string) {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}
