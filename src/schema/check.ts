import { z } from 'astro/zod';

/** Names of the checks that the full test run makes, in the order of the page that shows them. */
export const checkNames = [
  'source',
  'pages',
  'build',
  'axe',
  'markup',
  'epub',
  'headers',
  'observatory',
  'links',
] as const;

/** What one check of the full test run found when it last ran. */
export const checkSchema = z.strictObject({
  id: z.enum(checkNames),
  /** Whether it ended well; “not run” where a tool was missing. */
  outcome: z.enum(['passed', 'failed', 'not-run']),
  /** What was tried: tests, runs, addresses or points. */
  good: z.int().nonnegative(),
  /** How many of them found a fault. */
  bad: z.int().nonnegative(),
  /** Programs and versions it was made with. */
  tools: z.string(),
  /** Day on which it ran, or for one that did not, on which that was noted. */
  day: z.iso.date(),
});

/** A check of the full test run. */
export type Check = z.infer<typeof checkSchema>;
