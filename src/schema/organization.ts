import { z } from 'astro/zod';
import { day, hasSource, localizedText, needsSource, provenance, text } from './fields.ts';

/** Something that happened to an organization on a day. */
const event = z
  .strictObject({
    kind: z.enum(['renamed', 'account-renamed', 'listed', 'export-controls', 'reorganised']),
    date: day,
    /** What happened, in a few words. */
    what: localizedText,
    /** Where an account was renamed: its name before and after. */
    account: z.strictObject({ before: text, after: text }).optional(),
    ...provenance,
  })
  .refine(hasSource, { path: ['sources'], error: needsSource });

/** Who made or hosts a system. */
export const organizationSchema = z.strictObject({
  /** Names as the organization writes them. */
  name: localizedText,
  /** Other names under which readers look for it, mistranslations included. */
  aliases: z.array(text).optional(),
  /** What it is: a company, a laboratory of a university, and so on. */
  kind: z.enum([
    'company',
    'university',
    'university-laboratory',
    'research-institute',
    'public-institute',
    'team',
    'platform',
  ]),
  /** Accounts on GitHub. */
  github: z.array(z.string().regex(/^[\w-]+$/, 'An account is one name, as “QwenLM”.')).optional(),
  /** Its part in the systems of this survey, with the source that says so. */
  role: z
    .strictObject({ text: localizedText, ...provenance })
    .refine(hasSource, { path: ['sources'], error: needsSource }),
  /** What became of it after the year of the survey. */
  events: z.array(event).optional(),
  note: localizedText.optional(),
});

export type Organization = z.infer<typeof organizationSchema>;
