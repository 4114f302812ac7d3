import { z } from 'astro/zod';

/** Steps from what stands in a source to the value of a fact; `domain/steps.ts` has the function of each. */
export const stepNames = [
  'half of',
  'sum of',
  'product of',
  'quotient of',
  'rounded from',
  'rounded in the source',
  'in billions',
  'one more than',
  'thousands of 1,024',
  'eight thirds of the width, up to 128',
  'eight thirds of the width, up to 256',
  'as many as heads',
  'counted from the sizes',
  'day of the commit',
] as const;

/** A step from what stands in a source to the value of a fact. */
export const step = z.enum(stepNames);

export type Step = z.infer<typeof step>;
