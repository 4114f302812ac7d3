import { z } from 'astro/zod';

/**
 * The id of a record of another collection; parsing gives the pair that Astro's own `reference` gives.
 * It does without Astro, so that records can be checked, and their schema published, outside a build.
 */
export function referenceTo<const Collection extends string>(collection: Collection) {
  return z
    .string()
    .min(1)
    .meta({ description: `Id of a record in content/${collection}.` })
    .transform((id) => ({ collection, id }));
}
