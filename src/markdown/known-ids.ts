import { readdirSync } from 'node:fs';
import { folderOfTag, type RecordFolder } from '../schema/registry.ts';

/** Attributes other than `id` that name a record. */
const others: Record<string, Record<string, RecordFolder>> = {
  Fact: { of: 'systems' },
  See: { figure: 'figures' },
};

const cache = new Map<string, Set<string>>();

/** The ids that an attribute of a tag may name, and their folder; nothing for one that names no record. */
export function knownIds(tag: string, attribute: string) {
  const folder = attribute === 'id' ? folderOfTag(tag) : others[tag]?.[attribute];
  return folder && { folder, ids: idsIn(folder) };
}

function idsIn(folder: string) {
  // Chapters are compiled many at a time, and in development a new record must be seen at once.
  const cached = process.env['NODE_ENV'] === 'production' ? cache.get(folder) : undefined;
  if (cached) return cached;
  const ids = new Set(
    readdirSync(`content/${folder}`).flatMap((file) => /^(.+)\.yaml$/.exec(file)?.[1] ?? []),
  );
  cache.set(folder, ids);
  return ids;
}
