import { z } from 'astro/zod';
import { address, date, localizedText, text } from './fields.ts';

/** A person, or a body that signs as one name. */
const author = z.union([
  z.strictObject({
    family: text.regex(
      /^(?!.*(,|\bet al\b))/,
      'A family name has neither commas nor “et al.”; write given names in “given”.',
    ),
    given: text.optional(),
  }),
  z.strictObject({ literal: text }),
]);

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
  title: text,
  authors: z.array(author).min(1),
  /** False where the record lists only the first authors; the reader then sees “et al.”. */
  authors_complete: z.boolean(),
  /** Year, month or day of the final publication, in the proceedings, journal or site that `container` names. */
  issued: date,
  /** Where it was public before that, on arXiv or ahead of print: the date whose year its label keeps. */
  first: date.optional(),
  /** Journal, proceedings, book or site. */
  container: text.optional(),
  volume: text.optional(),
  pages: text.regex(/^(?!\d+-\d)/, 'Pages are written with a dash, as 12–15.').optional(),
  publisher: text.optional(),
  /** For works that are none of the usual: “Technical report”, “Preprint”. */
  genre: text.optional(),
  arxiv: z
    .string()
    .regex(/^\d{4}\.\d{4,5}$/)
    .optional(),
  doi: z
    .string()
    .regex(/^10\.\d{4,9}\/\S+$/)
    .optional(),
  url: address.optional(),
  /** Whether title and identifier were confirmed in the public record. */
  confirmed: z.boolean(),
  /** What the work is used for here. */
  note: localizedText.optional(),
});

export type Reference = z.infer<typeof referenceSchema>;
