import { z } from 'astro/zod';
import { address, day, localizedText, pathInRepository, repository } from './fields.ts';
import { referenceTo } from './reference-to.ts';

/** Who speaks in a source: the makers, someone who copied them, or someone who wrote about them. */
const tier = z.enum(['primary', 'copy', 'secondary']);

/** A file of a public repository at one commit. */
const repositoryFile = z.strictObject({
  kind: z.literal('repository'),
  tier,
  /** Owner and name on GitHub. */
  repository,
  /** Path of the file; absent where the commit itself is the evidence. */
  path: pathInRepository.optional(),
  /** The full commit hash. */
  commit: z.string().regex(/^[0-9a-f]{40}$/),
  /** Identifier of the file’s content at Software Heritage; `npm run verify -- --fill` writes it. */
  swhid: z
    .string()
    .regex(/^swh:1:cnt:[0-9a-f]{40}(;\S+)?$/)
    .optional(),
  /** Day of that commit. */
  date: day.optional(),
  note: localizedText.optional(),
});

/** A page on the web. */
const webPage = z.strictObject({
  kind: z.literal('page'),
  tier,
  /** What the page is, in its own words or ours. */
  title: localizedText,
  url: address,
  date: day.optional(),
  note: localizedText.optional(),
});

/** A work that stands in content/references. */
const work = z.strictObject({
  kind: z.literal('reference'),
  tier,
  reference: referenceTo('references'),
  note: localizedText.optional(),
});

/** Something that was read to establish a fact. */
export const sourceSchema = z.discriminatedUnion('kind', [repositoryFile, webPage, work]);
