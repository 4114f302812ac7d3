import { z } from 'astro/zod';
import { localizedText, text } from './fields.ts';
import { referenceTo } from './reference-to.ts';

/** A term of the field with its definition. */
export const termSchema = z.strictObject({
  term: localizedText,
  /** Short forms and other spellings under which readers look for it. */
  aliases: z.array(text).optional(),
  definition: localizedText,
  /** How the article puts it, where that misleads. */
  article_wording: text.optional(),
  /** Neighbouring terms. */
  see: z.array(referenceTo('terms')).optional(),
});

export type Term = z.infer<typeof termSchema>;
