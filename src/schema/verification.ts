import { z } from 'astro/zod';
import { day } from './fields.ts';

/** What became of a source of a fact when it was asked. */
export const outcomes = ['verified', 'read', 'unreachable', 'unmarked', 'differs'] as const;

export type Outcome = (typeof outcomes)[number];

const number = z.int().nonnegative();

/**
 * What `npm run verify` last found in one record: how many of its sources are verified by machine, read by the
 * editors, not reachable, not yet marked or differ.
 */
export const verificationSchema = z.strictObject({
  day,
  /** Of values, sources, quotations and identifiers as they were then; another one says that they changed since. */
  fingerprint: z.string().regex(/^[0-9a-f]{16}$/),
  verified: number,
  read: number,
  unreachable: number,
  unmarked: number,
  differs: number,
  /** The sources of facts that are not verified, as `results.3.0`: path of the fact and number of the source. */
  except: z.array(z.string()).optional(),
});

export type Verification = z.infer<typeof verificationSchema>;
