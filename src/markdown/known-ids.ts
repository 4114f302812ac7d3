import { readdirSync } from 'node:fs';
import { folderOfTag, type RecordFolder } from '../schema/registry.ts';

/** Attributes other than `id` that name a record. */
const others: Record<string, Record<string, RecordFolder>> = {
  Fact: { of: 'systems' },
  See: { figure: 'figures' },
};

const cache = new Map<string, Set<string>>();

/** The folder of the records that an attribute of a tag names; nothing for one that names no record. */
export function folderNamed(tag: string, attribute: string) {
  return attribute === 'id' ? folderOfTag(tag) : others[tag]?.[attribute];
}

/** The ids of the records in a folder of content/. */
export function idsIn(folder: string): ReadonlySet<string> {
  // Chapters are compiled many at a time, and in development a new record must be seen at once.
  const cached = process.env['NODE_ENV'] === 'production' ? cache.get(folder) : undefined;
  if (cached) return cached;
  const ids = new Set(
    readdirSync(`content/${folder}`).flatMap((file) => /^(.+)\.yaml$/.exec(file)?.[1] ?? []),
  );
  cache.set(folder, ids);
  return ids;
}
