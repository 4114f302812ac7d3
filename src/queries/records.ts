import { type CollectionEntry, type CollectionKey, getCollection, getEntry } from 'astro:content';
import { nearest } from '~/domain/nearest.ts';

/** Words in an error message for the tags that name records of a collection. */
const tagOf = {
  references: 'Cite',
  terms: 'Term',
  systems: 'System',
  organizations: 'Organization',
  errata: 'Correction',
  figures: 'Figure',
  explainers: 'Explainer',
  sources: 'ref',
  series: 'Figure',
} as const;

/** The record with an id; an unknown id stops the build with the nearest known one. */
export async function recordNamed<Name extends keyof typeof tagOf>(
  collection: Name,
  id: string,
): Promise<CollectionEntry<Name>> {
  // The generated overloads of getEntry do not accept a generic collection name.
  const entry = (await getEntry(collection as CollectionKey, id)) as CollectionEntry<Name> | undefined;
  if (entry) return entry;

  const ids = (await getCollection(collection)).map((known) => known.id);
  const near = nearest(id, ids);
  const hint = near ? `Did you mean “${near}”?` : `Add content/${collection}/${id}.yaml or correct the id.`;
  throw new Error(`E-REF <${tagOf[collection]} id="${id}"> has no record. ${hint}`);
}

/** All records of a collection. */
export async function records<Name extends CollectionKey>(
  collection: Name,
): Promise<CollectionEntry<Name>[]> {
  return getCollection(collection);
}
