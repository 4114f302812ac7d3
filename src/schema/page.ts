import { z } from 'astro/zod';
import { text } from './fields.ts';

/** Front matter of a page that is neither a chapter nor made from records. */
export const pageSchema = z.strictObject({
  title: text,
  /** Sentence under the title, also the description of the page. */
  lead: text,
});
