import { z } from 'astro/zod';
import { day, localizedText } from './fields.ts';

/** What changed in the substance of one chapter or in the facts of the catalogue, or in the site, the latest change first; slips of the pen are left out. */
export const historySchema = z.strictObject({
  changes: z
    .array(
      z.strictObject({
        date: day,
        /** What a reader of the version before should know. */
        what: localizedText,
      }),
    )
    .min(1),
});
