import { z } from 'astro/zod';
import { textOf } from './chapter-text.ts';
import type { Fault } from './fault.ts';
import { fileFault } from './fault.ts';
import { placeOf } from './places.ts';
import type { TextFile } from './text-file.ts';
import { readYaml } from './yaml-file.ts';

const fingerprint = z.string().regex(/^[0-9a-f]{12}$/, 'A fingerprint is written by npm run collate.');

const collationSchema = z.record(z.string(), z.strictObject({ en: fingerprint, zh: fingerprint }));

/** What is wrong with the records of comparison of the editions, which `npm run collate` writes. */
export function collationFaults(files: readonly TextFile[]): Fault[] {
  const chapters = new Map(
    files.flatMap((file) => {
      const id = /^content\/chapters\/en\/(.+)\.mdx$/.exec(file.file)?.[1];
      return id ? [[id, textOf(file)] as const] : [];
    }),
  );
  return files.flatMap((file) => {
    const place = placeOf(file.file);
    if (!('kind' in place) || place.kind !== 'collation') return [];
    if (!chapters.has(place.id))
      return [fileFault(file.file, 'E-FILE', `There is no chapter “${place.id}”. Remove the file.`)];
    const { faults, data = {}, faultAt } = readYaml(file, collationSchema);
    const text = chapters.get(place.id);
    const ids = text?.tree && new Set(text.sections.flatMap((section) => section.ids));
    const lost = Object.keys(data).filter((id) => ids && !ids.has(id));
    const gone = (id: string) =>
      faultAt({
        path: [id],
        code: 'E-ANCHOR',
        isKey: true,
        reason: 'The chapter has no such section. Take it out.',
      });
    return [...faults, ...lost.map(gone)];
  });
}
