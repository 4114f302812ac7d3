import { z } from 'astro/zod';
import { day, localizedText, place } from './fields.ts';
import { referenceTo } from './reference-to.ts';

/** What is wrong with a statement. */
export const fault = z.enum([
  'wrong',
  'garbled',
  'incomplete',
  'oversimplified',
  'dated',
  'contested',
  'unsupported',
]);

/** A place where the article is put right. */
export const erratumSchema = z.strictObject({
  /** Number under which it is quoted; never reused. */
  number: z.int().positive(),
  fault,
  /** A value is struck and replaced; an idea is told in three lines: what the article says, what holds, why. */
  kind: z.enum(['value', 'idea']),
  /** What the article says, in our words or at most a few of its own. */
  said: localizedText,
  /** What holds. */
  holds: localizedText,
  /** Why, and how one can see it. */
  why: localizedText,
  sources: z.array(place),
  references: z.array(referenceTo('references')),
  /** Day on which the correction was made. */
  corrected: day,
});

export type Erratum = z.infer<typeof erratumSchema>;
