import { z } from 'astro/zod';
import { day } from './fields.ts';

/** Front matter of a chapter. */
export const chapterSchema = z.strictObject({
  title: z.string().min(1),
  /** Position in the survey. */
  order: z.int().positive(),
  /** Two or three sentences that open the chapter. */
  lead: z.string().min(1),
  /** One line for the cover, lists and metadata. */
  description: z.string().min(1),
  /** Last day on which the text changed in substance. */
  updated: day,
});

export type Chapter = z.infer<typeof chapterSchema>;
