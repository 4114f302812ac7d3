import { type CollectionEntry, type CollectionKey, getCollection, getEntry } from 'astro:content';
import { nearest } from '~/domain/nearest.ts';
import { type RecordFolder, registry } from '~/schema/registry.ts';

/** The record with an id; an unknown id stops the build with the nearest known one. */
export async function recordNamed<Name extends RecordFolder>(
  collection: Name,
  id: string,
): Promise<CollectionEntry<Name>> {
  // The generated overloads of getEntry do not accept a generic collection name.
  const entry = (await getEntry(collection as CollectionKey, id)) as CollectionEntry<Name> | undefined;
  if (entry) return entry;

  const ids = (await getCollection(collection)).map((known) => known.id);
  const near = nearest(id, ids);
  const hint = near ? `Did you mean “${near}”?` : `Add content/${collection}/${id}.yaml or correct the id.`;
  const { tag = 'record' } = registry[collection];
  throw new Error(`E-REF <${tag} id="${id}"> has no record in content/${collection}. ${hint}`);
}

/** All records of a collection. */
export async function records<Name extends CollectionKey>(
  collection: Name,
): Promise<CollectionEntry<Name>[]> {
  return getCollection(collection);
}
