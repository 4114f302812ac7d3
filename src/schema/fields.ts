import { z } from 'astro/zod';
import { addressFault, dayFault, languageFault, plainTextFault, textFault } from './plain-faults.ts';
import { referenceTo } from './reference-to.ts';
import { step } from './step.ts';

/** A schema of texts that tells by itself what it finds wrong. */
function checked(schema: z.ZodString, faultOf: (value: string) => string | undefined) {
  return schema.superRefine((value, context) => {
    const message = faultOf(value);
    if (message) context.addIssue({ code: 'custom', message });
  });
}

/** Words that a reader sees: not blank, not framed by spaces, without characters that nobody sees. */
export const text = checked(z.string().min(1), plainTextFault);

const wordsIn = (locale: 'en' | 'zh') =>
  checked(z.string().min(1), (value) => plainTextFault(value) ?? languageFault(value, locale));

/** A text in both editions, each in its own language; neither may be empty. */
export const localizedText = z.strictObject({ en: wordsIn('en'), zh: wordsIn('zh') });

/**
 * A calendar day written '2026-11-24', in quotes: without them YAML reads a moment in time and repairs
 * impossible days in silence.
 */
export const day = z.iso
  .date({ error: "A day is written in quotes, as '2026-11-24', and exists in the calendar." })
  .superRefine((value, context) => {
    const message = dayFault(value);
    if (message) context.addIssue({ code: 'custom', message });
  });

/** A year, month or day, as '2023', '2023-05' or '2023-05-20', in quotes. */
export const date = checked(z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/), dayFault);

/** An address on the public web. */
export const address = z.url({ protocol: /^https$/ }).superRefine((value, context) => {
  const message = addressFault(value);
  if (message) context.addIssue({ code: 'custom', message });
});

/** Owner and name of a repository, as `QwenLM/Qwen`. */
export const repository = z
  .string()
  .regex(/^(?!\.)[\w.-]+\/(?!\.)[\w.-]+$/, 'A repository is written owner/name, as “QwenLM/Qwen”.');

/** A repository of a hub of models, which keeps data sets and rooms apart: `datasets/owner/name`. */
export const hubRepository = z
  .string()
  .regex(
    /^((datasets|spaces)\/)?(?!\.)[\w.-]+\/(?!\.)[\w.-]+$/,
    'A repository is written owner/name, as “Qwen/Qwen-7B”.',
  );

/** Path of a file inside a repository. */
export const pathInRepository = checked(
  z.string().min(1),
  (value) =>
    textFault(value) ??
    (/^\/|\\|(^|\/)\.{1,2}(\/|$)|\/\//.test(value)
      ? `The path leaves the repository or is not plain: found “${value}”.`
      : undefined),
);

/** An id of a record or of a row. */
export const id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9.-]*$/, 'An id has lower-case letters, digits, hyphens and dots.');

/** A chapter and one of its sections, as `outlook#emergence`. */
export const chapterSection = z
  .string()
  .regex(/^[a-z-]+#[a-z0-9-]+$/, 'A place in a chapter is written chapter#section.');

/** A share of a hundred. */
export const percent = z.number().min(0).max(100);

/** A count of what models have by the million at least: parameters, tokens of training. */
export const million = z.int().min(1e6).max(1e15);

/** Characters that a quotation may have; more would be a sentence. */
const longestQuotation = 60;

/** A source and the place inside it where the fact stands. */
export const place = z.strictObject({
  /** Id of a record in content/sources. */
  ref: referenceTo('sources'),
  /** Section, table, field or line of the source. */
  at: localizedText.optional(),
  /**
   * What stands there, word for word, with what tells which it is: a key, a name, a few words, never a sentence.
   * Of a value in numbers the last number is the literal. “ … ” leaves words of a line out, “ ↓ ” leads to a later
   * line; under the head of a column it stays in that column.
   */
  says: checked(z.string().min(1).max(longestQuotation), textFault).optional(),
  /** How the value follows from what stands there, where it is not the same. */
  step: step.optional(),
  /** The day on which the editors read it, where no machine can: a paper, a page, a file that is not there. */
  read: day.optional(),
});

/**
 * How a fact is known: stated or measured by the makers, computed by this survey, read in a copy, told by others,
 * inferred by this survey, recalled without a source, or disputed between sources.
 */
export const status = z.enum([
  'stated',
  'measured',
  'computed',
  'copy',
  'secondary',
  'inferred',
  'recalled',
  'disputed',
]);

/** Where a fact comes from: its status, its sources and what a reader should know about it. */
export const provenance = {
  /** How the fact is known. */
  status,
  /** Where it can be read; may be empty only when the fact is computed, inferred or recalled. */
  sources: z.array(place),
  /** The day for which it is true, where it changed later. */
  as_of: day.optional(),
  /** What a reader should know about it. */
  note: localizedText.optional(),
} as const;

/** A published value with its provenance. */
export function claim<Value extends z.ZodType>(value: Value) {
  return z
    .strictObject({
      /** The value in base units: counts as plain numbers, memory in bytes, dates as days. */
      value,
      /** True where the source says “about”. */
      approximate: z.boolean().optional(),
      ...provenance,
    })
    .refine(hasSource, { path: ['sources'], error: needsSource });
}

/** True where the fact names a source or its status explains why it has none. */
export function hasSource({ status, sources }: { status: string; sources: unknown[] }) {
  return sources.length > 0 || ['computed', 'inferred', 'recalled'].includes(status);
}

/** What to do about a fact without a source. */
export const needsSource =
  'A fact needs at least one source; only computed, inferred and recalled facts may have none.';

/** Three kinds of not knowing: the makers do not say, the question does not arise, nobody here has looked. */
export const unknown = z.enum(['not-stated', 'not-applicable', 'not-checked']);

/** Rival claims about one thing, the one to be shown first; or the kind of not knowing. */
export function claims<Value extends z.ZodType>(value: Value) {
  return z.union([z.array(claim(value)).min(1), unknown]);
}

/** A count of things: a positive whole number. */
export const count = z.int().positive();
