import { type CollectionEntry, type CollectionKey, getCollection, getEntry } from 'astro:content';
import { type RecordFolder, registry } from '~/schema/registry.ts';
import { found } from './found.ts';
import { memoize } from './memoize.ts';

/** The record with an id; an unknown id stops the build with the nearest known one. */
export async function recordNamed<Name extends RecordFolder>(
  collection: Name,
  id: string,
): Promise<CollectionEntry<Name>> {
  const entry = (await entryOf(collection, id)) as CollectionEntry<Name> | undefined;
  if (entry) return entry;

  const { tag = 'record' } = registry[collection];
  return found(await records(collection), id, {
    unless: `E-REF <${tag} id="${id}"> has no record.`,
    mend: `Add content/${collection}/${id}.yaml or correct the id.`,
  });
}

// The generated overloads of getEntry do not accept a generic collection name.
const entryOf = memoize(async (collection: string, id: string) => getEntry(collection as CollectionKey, id));

/** All records of a collection. */
export async function records<Name extends CollectionKey>(
  collection: Name,
): Promise<CollectionEntry<Name>[]> {
  return getCollection(collection);
}
