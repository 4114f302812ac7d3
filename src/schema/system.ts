import { z } from 'astro/zod';
import {
  address,
  claims,
  count,
  day,
  hasSource,
  hubRepository,
  id,
  localizedText,
  million,
  needsSource,
  provenance,
  repository,
  text,
} from './fields.ts';
import { referenceTo } from './reference-to.ts';

/** A key by which a chapter names one row of a list: `int4`, `gsm8k-8-shot`. */
const rowId = id;

/** An object with a provenance, checked for a source. */
function sourced<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject({ ...shape, ...provenance }).refine((row) => hasSource(row as never), {
    path: ['sources'],
    error: needsSource,
  });
}

/** Four questions to ask of any model, in place of one box to put it in. */
const axes = z.strictObject({
  /** Training stages whose weights were published: after pre-training, after supervised tuning, after preference training. */
  stage: z.array(z.enum(['base', 'instruction-tuned', 'preference-tuned'])).min(1),
  /** Signals that go in. */
  input: z.array(z.enum(['text', 'image', 'audio', 'video', 'multi-view-images'])).min(1),
  /** Signals that come out. */
  output: z.array(z.enum(['text', 'image', 'bounding-boxes', 'actions', '3d-scene'])).min(1),
  /** What it was trained to be good at. */
  subject: z.enum(['general', 'code', 'mathematics', 'agents', 'city-scenes']),
  /** Whether its makers trained it to call tools or act. */
  tools: z.boolean(),
});

/** Something that happened to a system on a day. */
const event = sourced({
  kind: z.enum([
    'announced',
    'code-released',
    'weights-released',
    'data-released',
    'updated',
    'licence-changed',
    // What became of it: other weights under the same name, a later model, a new address, no more work, no more service.
    'weights-replaced',
    'superseded',
    'moved',
    'maintenance-ended',
    'archived',
    'retired',
    // Up to where its repository was read here.
    'last-commit',
  ]),
  date: day,
  /** What happened, in a few words. */
  what: localizedText.optional(),
});

/** How the network is built. */
const architecture = z.strictObject({
  /** The design in a few words. */
  type: claims(localizedText).optional(),
  /** Which positions may see which, and how heads share keys and values. */
  attention: claims(localizedText).optional(),
  /** How the order of tokens is encoded. */
  position: claims(localizedText).optional(),
  layers: claims(count).optional(),
  /** Width of the hidden state, in numbers. */
  hidden_size: claims(count).optional(),
  /** Query heads per layer. */
  heads: claims(count).optional(),
  /** Key-value heads per layer; equal to `heads` where none are shared. */
  kv_heads: claims(count).optional(),
  /** Numbers per head. */
  head_size: claims(count).optional(),
  /** Width of the feed-forward block that is in use (of one gate, where it is gated). */
  ffn_size: claims(count).optional(),
  /** Entries of the token table as stored. */
  vocabulary: claims(count).optional(),
});

/** Terms of use of one part of a system during one period. */
const licence = sourced({
  of: z.enum(['code', 'weights', 'data']),
  /** Name of the licence. */
  name: localizedText,
  /** First day on which these terms are known to hold. */
  from: day.optional(),
  /** Last day, where other terms followed. */
  until: day.optional(),
  /** May it be used commercially? Freely, under conditions, after registering, after asking; for research only; or the texts disagree. */
  commercial: z.enum(['yes', 'conditions', 'register', 'ask', 'research-only', 'unclear']),
  /** The condition that decides, in six words at most. */
  gist: localizedText.optional(),
  /** The conditions in our words. */
  conditions: localizedText.optional(),
});

/** Memory that somebody measured or asks for. */
const memory = sourced({
  id: rowId,
  /** Number format of the weights as the source writes it. */
  precision: text,
  /** Bytes, from the printed figure and its printed unit. */
  bytes: count,
  /** The printed unit: GB is 10^9 bytes, GiB 2^30. Makers often print GB and mean GiB; `bytes` follows the print. */
  unit: z.enum(['GB', 'GiB', 'MB', 'MiB']),
  approximate: z.boolean().optional(),
  /** For what work. */
  purpose: z.enum(['inference', 'tuning', 'weights']),
  /** Workload under which it was measured. */
  condition: localizedText.optional(),
});

/** A score on a benchmark under one protocol. */
const result = sourced({
  id: rowId,
  /** Name of the benchmark. */
  benchmark: text,
  /** Part of it: dev, val, test, a subset. */
  split: text.optional(),
  /** Solved examples in the prompt; absent where not stated. */
  shots: z.int().nonnegative().optional(),
  /** Other conditions: chain of thought, chat prompt, precision. */
  protocol: localizedText.optional(),
  score: z.number(),
  /** What the score counts. */
  metric: z.enum(['percent', 'CIDEr', 'points', 'perplexity', 'error-rate', 'other']),
  /** Which training stage was measured. */
  role: z.enum(['base', 'chat']),
  /** Who reports it. */
  reporter: z.enum(['makers', 'others']),
});

/** How a system relates to another. */
const relation = sourced({
  kind: z.enum([
    'tuned-from',
    'built-on',
    'component-of',
    'successor-of',
    'part-of',
    'long-context-variant-of',
  ]),
  /** Id of the other system where it has a record. */
  to: referenceTo('systems').optional(),
  /** Its name where it has none. */
  to_name: text.optional(),
  /** Whether the makers state the relation. */
  basis: z.enum(['stated', 'inferred']),
});

/** A model, data set, tool, benchmark, platform or family that the article names or implies. */
export const systemSchema = z.strictObject({
  /** Names as the makers write them. */
  name: localizedText,
  /** Other names under which readers look for it: former, mistranslated, romanised. */
  aliases: z.array(text).optional(),
  /** One sentence that says what it is. */
  summary: localizedText,
  type: z.enum(['model', 'data-set', 'tool', 'family', 'benchmark', 'platform']),
  /** Name of the family it belongs to. */
  family: text.optional(),
  organizations: z.array(referenceTo('organizations')),
  /** How the article that the survey grew from mentions it. */
  in_article: z.strictObject({
    how: z.enum(['named', 'implied', 'passing', 'absent']),
    note: localizedText.optional(),
  }),
  /** Present for models. */
  axes: axes.optional(),
  /** What happened when; the earliest release counts as the release. */
  events: z.array(event),
  /** Trainable numbers in all, not only the active ones. */
  parameters: claims(million).optional(),
  /** Parameters where they are several: sizes of a family or parts of one model. */
  parts: claims(localizedText).optional(),
  /** Tokens read in pre-training. */
  tokens: claims(million).optional(),
  context: z
    .strictObject({
      /** Length of the texts seen in training, in tokens. */
      trained: claims(count).optional(),
      /** Longest context that the makers configure or offer, in tokens. */
      configured: claims(count).optional(),
      /** What the makers say about length in words. */
      remark: claims(localizedText).optional(),
    })
    .optional(),
  architecture: architecture.optional(),
  languages: claims(localizedText).optional(),
  /** Size of a data set, in words. */
  size: claims(localizedText).optional(),
  licences: z.array(licence),
  /** Number formats that the makers offer ready made. */
  quantisations: claims(z.array(text).min(1)).optional(),
  memory: z.array(memory),
  results: z.array(result),
  relations: z.array(relation),
  links: z.strictObject({
    /** Owner and name on GitHub. */
    github: repository.optional(),
    /** arXiv ids. */
    arxiv: z.array(z.string().regex(/^\d{4}\.\d{4,5}$/)).optional(),
    /** Repositories on Hugging Face. */
    huggingface: z.array(hubRepository).optional(),
    /** Repositories on ModelScope. */
    modelscope: z.array(hubRepository).optional(),
    /** Its own page. */
    page: address.optional(),
  }),
  note: localizedText.optional(),
});

export type System = z.infer<typeof systemSchema>;
