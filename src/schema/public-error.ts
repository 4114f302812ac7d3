import { z } from 'astro/zod';
import { address, day, localizedText, pathInRepository, place, repository, text } from './fields.ts';
import { referenceTo } from './reference-to.ts';

const file = z.strictObject({
  /** Owner and name on GitHub. */
  repository,
  /** Path of the file. */
  path: pathInRepository,
  /** The commit as far as it was noted. */
  commit: z.string().regex(/^[0-9a-f]{7,40}$/),
  /** Line or entry of the file. */
  at: localizedText.optional(),
});

const article = z.strictObject({
  /** Its title, as printed. */
  title: text,
  /** Where the passage can be read: there, or where it is quoted. */
  url: address,
  /** Day, and who quotes the passage if it was read in a quotation. */
  at: localizedText.optional(),
});

/** An error about these systems that stands in the public record outside the article. */
export const publicErrorSchema = z.strictObject({
  /** Number under which it is quoted; never reused. */
  number: z.int().positive(),
  /** Who says it. */
  who: localizedText,
  /** Where: the file at the commit that was read, or the article. */
  where: z.union([file, article]),
  /** What stands there, in our words. */
  says: localizedText,
  /** What is right. */
  right: localizedText,
  /** How one can see it. */
  evidence: localizedText,
  /** Where the right value can be read. */
  sources: z.array(place),
  /** The systems that it is about; absent where it is about none of this catalogue. */
  systems: z.array(referenceTo('systems')).min(1).optional(),
  /** Day on which it was read there. */
  read: day,
});
