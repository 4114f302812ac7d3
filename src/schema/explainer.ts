import { z } from 'astro/zod';
import { chapterSection, count, id, localizedText, percent, place, text } from './fields.ts';
import { referenceTo } from './reference-to.ts';

/** A piece of text that wraps a message, as a model's makers or a copy of their code write it. */
const template = z.strictObject({
  id,
  /** Which models it belongs to. */
  name: localizedText,
  /** Id of one of them, where it has a record. */
  of: referenceTo('systems').optional(),
  /** One turn, ready for the model to continue; `{system}` and `{user}` are places to fill. */
  one: z.string().min(1),
  /** Two turns, with `{user0}` and `{assistant0}` for the first; absent where our sources do not show it. */
  two: z.string().min(1).optional(),
  /** Text of the system turn that the makers' code sets by itself. */
  system: z.string().min(1).optional(),
  /** Marks that are single entries of the vocabulary. */
  reserved: z.array(z.string().min(1)),
  /** What a mark that the user types becomes; `unsaid` by our sources, or `none` where there are no marks. */
  typed: z.enum(['mark', 'text', 'unsaid', 'none']),
  /** Where the program stops generation; absent where our sources do not say. */
  stop: z.array(z.string().min(1)).optional(),
  note: localizedText,
  sources: z.array(place).min(1),
});

/** A score of a model in one printed table. */
const score = z.strictObject({
  name: text,
  /** Family by which points are joined. */
  family: text,
  parameters: count,
  score: percent,
});

/** A base model and its chat model, measured by the same authors on one benchmark. */
const pair = z.strictObject({
  /** Id of the base model's record. */
  system: referenceTo('systems'),
  benchmark: text,
  base: percent,
  chat: percent,
  /** Month of the chat weights, where several were published. */
  edition: z
    .string()
    .regex(/^\d{4}-\d{2}$/)
    .optional(),
  /** How each was prompted. */
  protocol: localizedText,
  /** Whether both were prompted in the same way. */
  alike: z.boolean(),
  sources: z.array(place).min(1),
});

/** Something the reader can try, with the data that no other record holds. */
export const explainerSchema = z.strictObject({
  order: count,
  title: localizedText,
  /** Words under which readers look for it. */
  aliases: z.array(text).optional(),
  /** What to do and what it shows. */
  lead: localizedText,
  /** The section of the survey in which it stands; absent where every chapter leads to it. */
  section: chapterSection.optional(),
  /** What is assumed, simplified or invented. */
  caveat: localizedText,
  references: z.array(referenceTo('references')),
  /** A claim of the article to try. */
  challenge: z
    .strictObject({
      parameters: count,
      instead: count,
      bits: count,
      gigabytes: count,
      erratum: referenceTo('errata'),
    })
    .optional(),
  /** Systems that it compares. */
  systems: z.array(referenceTo('systems')).optional(),
  templates: z.array(template).optional(),
  scores: z.strictObject({ rows: z.array(score), sources: z.array(place).min(1) }).optional(),
  pairs: z.array(pair).optional(),
});

export type Explainer = z.infer<typeof explainerSchema>;
