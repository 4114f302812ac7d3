import { z } from 'astro/zod';
import { hasSource, localizedText, needsSource, place, provenance, text } from './fields.ts';
import { referenceTo } from './reference-to.ts';

/** One row of numbers under names that say what they count. */
const row = z.strictObject({
  /** What the numbers belong to, as its makers write it. */
  name: text,
  /** The family it belongs to; members are joined in a figure. */
  family: text.optional(),
  /** Numbers in base units by name. */
  values: z.record(z.string().regex(/^[a-z][a-z_]*$/), z.number()),
  /** Where this row differs from the rest. */
  note: localizedText.optional(),
  /** Source of this row, where it has one of its own. */
  sources: z.array(place).optional(),
});

/** Numbers for a figure that are not facts of a system of this survey, with their source. */
export const seriesSchema = z
  .strictObject({
    title: localizedText,
    /** Constants of a formula by name. */
    constants: z.record(z.string().regex(/^[a-z][a-z_]*$/), z.number()).optional(),
    rows: z.array(row),
    /** Works behind it. */
    references: z.array(referenceTo('references')),
    ...provenance,
  })
  .refine(hasSource, { path: ['sources'], error: needsSource });
