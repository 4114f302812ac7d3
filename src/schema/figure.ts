import { z } from 'astro/zod';
import { localizedText, text } from './fields.ts';
import { referenceTo } from './reference-to.ts';

/** A figure or table of a chapter: everything about it but the drawing. */
export const figureSchema = z.strictObject({
  kind: z.enum(['figure', 'table']),
  /** Short name, for lists and for the accessible name of the drawing. */
  title: localizedText,
  /** The point of it in one or two sentences. */
  caption: localizedText,
  /** What a reader who cannot see it needs to know; required for figures. */
  description: localizedText.optional(),
  /** The line of sources under the caption. */
  source: localizedText.optional(),
  references: z.array(referenceTo('references')),
  /** Facts of systems that it shows, named as in a chapter; their sources stand at the end of the chapter. */
  facts: z.array(z.strictObject({ of: referenceTo('systems'), is: text, at: text.optional() })).optional(),
});

export type Figure = z.infer<typeof figureSchema>;
