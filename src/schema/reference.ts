import { z } from 'astro/zod';
import { localizedText } from './fields.ts';

/** A person, or a body that signs as one name. */
const author = z.union([
  z.strictObject({ family: z.string().min(1), given: z.string().min(1).optional() }),
  z.strictObject({ literal: z.string().min(1) }),
]);

const date = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);

/** A work that the survey cites. */
export const referenceSchema = z.strictObject({
  /** Kind of work, in the words of the Citation Style Language. */
  type: z.enum([
    'article',
    'article-journal',
    'paper-conference',
    'chapter',
    'report',
    'webpage',
    'post-weblog',
    'software',
  ]),
  title: z.string().min(1),
  authors: z.array(author).min(1),
  /** False where the record lists only the first authors; the reader then sees “et al.”. */
  authors_complete: z.boolean(),
  /** Year, month or day of the final publication, in the proceedings, journal or site that `container` names. */
  issued: date,
  /** Where it was public before that, on arXiv or ahead of print: the date whose year its label keeps. */
  first: date.optional(),
  /** Journal, proceedings, book or site. */
  container: z.string().min(1).optional(),
  volume: z.string().optional(),
  pages: z.string().optional(),
  publisher: z.string().optional(),
  /** For works that are none of the usual: “Technical report”, “Preprint”. */
  genre: z.string().optional(),
  arxiv: z
    .string()
    .regex(/^\d{4}\.\d{4,5}$/)
    .optional(),
  doi: z
    .string()
    .regex(/^10\.\d{4,9}\/\S+$/)
    .optional(),
  url: z.url({ protocol: /^https$/ }).optional(),
  /** Whether title and identifier were confirmed in the public record. */
  confirmed: z.boolean(),
  /** What the work is used for here. */
  note: localizedText.optional(),
});

export type Reference = z.infer<typeof referenceSchema>;
