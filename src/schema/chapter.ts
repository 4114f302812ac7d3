import { z } from 'astro/zod';
import { day, text } from './fields.ts';

/** Front matter of a chapter. */
export const chapterSchema = z.strictObject({
  title: text,
  /** Position in the survey. */
  order: z.int().positive(),
  /** Two or three sentences that open the chapter. */
  lead: text,
  /** One line for the cover, lists and metadata. */
  description: text,
  /** Last day on which the text changed in substance. */
  updated: day,
});

export type Chapter = z.infer<typeof chapterSchema>;
