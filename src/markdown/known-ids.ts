import { readdirSync } from 'node:fs';

/** Folder of content/ that holds the records a tag names, by tag and attribute. */
const folders: Record<string, Record<string, string>> = {
  Cite: { id: 'references' },
  Term: { id: 'terms' },
  System: { id: 'systems' },
  Organization: { id: 'organizations' },
  Fact: { of: 'systems' },
  Correction: { id: 'errata' },
  Figure: { id: 'figures' },
  Explainer: { id: 'explainers' },
  See: { figure: 'figures' },
};

const cache = new Map<string, Set<string>>();

/** The ids that an attribute of a tag may name and the folder they lie in, or undefined for attributes that name no record. */
export function knownIds(tag: string, attribute: string) {
  const folder = folders[tag]?.[attribute];
  return folder ? { folder, ids: idsIn(folder) } : undefined;
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
