import { z } from 'astro/zod';

/** Front matter of a page that is neither a chapter nor made from records. */
export const pageSchema = z.strictObject({
  title: z.string().min(1),
  /** Sentence under the title, also the description of the page. */
  lead: z.string().min(1),
});
