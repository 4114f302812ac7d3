import { z } from 'astro/zod';
import { chapterSection, count, day, localizedText } from './fields.ts';
import { referenceTo } from './reference-to.ts';

/** How far a question had been answered, in a few words. */
const state = { answer: z.enum(['open', 'partly', 'settled']), words: localizedText };

/** A question that research left open at the end of 2023, as the section of the survey tells it. */
export const questionSchema = z.strictObject({
  order: count,
  /** The section that gives the evidence. */
  section: chapterSection,
  question: localizedText,
  /** How it stood at the end of 2023. */
  before: z.strictObject(state),
  /** How it stands on a day since. */
  now: z.strictObject({ ...state, as_of: day }),
  /** How strong the evidence for the present answer is, and of what kind. */
  evidence: z.strictObject({
    strength: z.enum(['none', 'weak', 'moderate', 'strong']),
    words: localizedText,
  }),
  /** Works that the states and the evidence rest on. */
  references: z.array(referenceTo('references')).min(1),
});
