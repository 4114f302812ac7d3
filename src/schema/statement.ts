import { z } from 'astro/zod';
import { fault } from './erratum.ts';
import { chapterSection, localizedText } from './fields.ts';
import { referenceTo } from './reference-to.ts';

/** One statement of the article that the survey grew from, with our verdict. */
export const statementSchema = z.strictObject({
  /** Position in the article. */
  order: z.int().positive(),
  /** Part of the article. */
  part: z.enum(['preamble', 'research-status', 'model-types', 'outlook']),
  /** Where it comes from: the article itself, the course page, the overview of agents, the explainer on multimodal models, the survey by Zhao et al. */
  origin: z.enum(['article', 'course', 'weng', 'techtalks', 'zhao']),
  /** What it states, paraphrased. */
  statement: localizedText,
  verdict: z.enum(['right', 'mostly-right', ...fault.options]),
  /** The correction, where one is recorded. */
  erratum: referenceTo('errata').optional(),
  /** Where this survey treats it: `chapter#section`. */
  treated: chapterSection,
  references: z.array(referenceTo('references')),
  /** The systems that it is about; absent where it is about none. */
  systems: z.array(referenceTo('systems')).min(1).optional(),
});

export type Statement = z.infer<typeof statementSchema>;
