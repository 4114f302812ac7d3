import { z } from 'astro/zod';
import type { Fault } from './fault.ts';
import { fileFault } from './fault.ts';
import { placeOf } from './places.ts';
import type { TextFile } from './text-file.ts';
import { readYaml } from './yaml-file.ts';

const fingerprint = z.string().regex(/^[0-9a-f]{12}$/, 'A fingerprint is written by npm run collate.');

const collationSchema = z.record(z.string(), z.strictObject({ en: fingerprint, zh: fingerprint }));

/** What is wrong with the records of comparison of the editions, which `npm run collate` writes. */
export function collationFaults(files: readonly TextFile[]): Fault[] {
  const chapters = new Set(
    files.flatMap(({ file }) => /^content\/chapters\/en\/(.+)\.mdx$/.exec(file)?.[1] ?? []),
  );
  return files.flatMap((file) => {
    const place = placeOf(file.file);
    if (!('kind' in place) || place.kind !== 'collation') return [];
    const stray = chapters.has(place.id)
      ? []
      : [fileFault(file.file, 'E-FILE', `There is no chapter “${place.id}”. Remove the file.`)];
    return [...stray, ...readYaml(file, collationSchema).faults];
  });
}
