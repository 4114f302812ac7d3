import { getCollection } from 'astro:content';
import { checkNames } from '~/schema/check.ts';

/** What the checks of the full test run last found, in the order in which they are shown. */
export async function checks() {
  const found = new Map((await getCollection('checks')).map(({ data }) => [data.id, data]));
  return checkNames.flatMap((name) => found.get(name) ?? []);
}
