import { z } from 'astro/zod';

/** What readers call things, for search: content/search.yaml. */
export const vocabularySchema = z.strictObject({
  /** Words that readers use for one another, in both languages, parted by commas. */
  synonyms: z.array(z.string()),
  /** Characters that look alike, each group in one piece. */
  shapes: z.array(z.string()),
  /** More names of pages, by the first part of their address. */
  pages: z.record(z.string(), z.array(z.string())),
});
