import { z } from 'astro/zod';
import { referenceTo } from './reference-to.ts';

/** A text in both editions; neither may be empty. */
export const localizedText = z.strictObject({
  en: z.string().min(1),
  zh: z.string().min(1),
});

/** A calendar day written '2026-11-24', in quotes: without them YAML reads a moment in time and repairs impossible days in silence. */
export const day = z.iso.date({
  error: "A day is written in quotes, as '2026-11-24', and exists in the calendar.",
});

/** A source and the place inside it where the fact stands. */
export const place = z.strictObject({
  /** Id of a record in content/sources. */
  ref: referenceTo('sources'),
  /** Section, table, field or line of the source. */
  at: localizedText.optional(),
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
