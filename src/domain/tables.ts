/** Type of the values of a column, and what they are: units in base units, texts in the language named. */
type Column = readonly [
  type: 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'any',
  description: string,
];

/** A published table: one row for each thing, with the columns that name it. */
export interface Table {
  description: string;
  columns: Readonly<Record<string, Column>>;
  /** Columns that together name a row. */
  key: readonly string[];
  /** Columns that hold the id of a row in another table. */
  foreign?: Readonly<Record<string, string>>;
}

const id = ['string', 'Id, the last part of its address.'] as const;
const system = ['string', 'Id of the system.'] as const;
const rank = ['integer', 'Place in the record, from 1.'] as const;
const row = ['string', 'Name of the row, which addresses and chapters use.'] as const;
const nameEn = ['string', 'Name in English.'] as const;
const nameZh = ['string', 'Name in Chinese.'] as const;

const evidence = {
  status: [
    'string',
    'How it is known: stated or measured by the makers, computed or inferred here, read in a copy, told by others, recalled, disputed.',
  ],
  sources: ['string', 'Ids of its sources, separated by semicolons.'],
  as_of: ['date', 'Day for which it is true, where it changed later.'],
  note: ['string', 'What a reader should know about it, in English.'],
} as const;

const ofSystem = { system: 'systems' } as const;
const count = (what: string) => ['integer', what] as const;
const card = (bits: number) => {
  const what = `Smallest card at ${bits} bits, with the makers’ code of 2023 and 4,096 tokens of text.`;
  return ['string', `${what} “24 GB”, “2 x 80 GB”.`] as const;
};
const listOf = (what: string) => ['string', `${what}, separated by semicolons.`] as const;

/** The tables of data/ by name, which is that of the file without its ending and that of the table in the database. */
export const tables = {
  systems: {
    description:
      'One row for each system: of rival values the one shown first, of several licences the last.',
    columns: {
      id,
      name_en: nameEn,
      name_zh: nameZh,
      type: ['string', 'model, data-set, tool, family, benchmark or platform.'],
      family: ['string', 'Family that it belongs to.'],
      organizations: listOf('Ids of its makers'),
      stage: listOf('Training stages whose weights were published'),
      input: listOf('Signals that go in'),
      output: listOf('Signals that come out'),
      subject: ['string', 'What it was trained to be good at.'],
      tools: ['boolean', 'Whether it was trained to call tools or act.'],
      released: ['date', 'Day of its first release.'],
      parameters: count('Trainable numbers in all.'),
      tokens: count('Tokens read in pre-training.'),
      context_trained: count('Longest text in training, in tokens.'),
      context_configured: count('Longest context that is offered, in tokens.'),
      layers: count('Layers.'),
      hidden_size: count('Width of the hidden state.'),
      heads: count('Query heads in each layer.'),
      kv_heads: count('Key-value heads in each layer.'),
      head_size: count('Numbers in each head.'),
      ffn_size: count('Width of the feed-forward block that is in use.'),
      vocabulary: count('Entries of the token table as stored.'),
      cache_bytes_per_token: count('Bytes of key-value cache for each token at 16 bits, computed here.'),
      licence: ['string', 'Name of the last licence of the weights.'],
      commercial_use: ['string', 'yes, conditions, register, ask, research-only or unclear.'],
      smallest_card_16_bits: card(16),
      smallest_card_8_bits: card(8),
      smallest_card_4_bits: card(4),
    },
    key: ['id'],
  },
  claims: {
    description: 'One row for each claim: what is said of which system, on whose word, and where it stands.',
    columns: {
      system,
      field: ['string', 'Path of the field in the record, such as context.trained.'],
      rank: ['integer', '1 for the value that is shown first, 2 and more for its rivals.'],
      value: ['any', 'The value in base units; texts in English.'],
      value_zh: ['string', 'The same text in Chinese, where the value is a text.'],
      unit: ['string', 'What the number counts, or what kind of text the value is.'],
      approximate: ['boolean', 'true where the source says “about”.'],
      status: evidence.status,
      sources: ['string', 'Ids of the sources, separated by vertical bars.'],
      addresses: ['string', 'Their addresses, files at the commit that was read, in the same order.'],
      places: ['string', 'Section, table, field or line in each source, in the same order.'],
      as_of: evidence.as_of,
      note: evidence.note,
      says: ['string', 'What stands in each source, literally, in the same order.'],
      steps: [
        'string',
        'The step from that to the value, where it is not the value itself, in the same order.',
      ],
      swhids: ['string', 'Software Heritage identifiers of the files, in the same order.'],
    },
    key: ['system', 'field', 'rank'],
    foreign: ofSystem,
  },
  scores: {
    description: 'One row for each score on a benchmark, with the protocol under which it was measured.',
    columns: {
      system,
      id: row,
      benchmark: ['string', 'Name of the benchmark.'],
      split: ['string', 'Part of it: dev, val, test, a subset.'],
      shots: ['integer', 'Solved examples in the prompt; empty where not stated.'],
      protocol: ['string', 'Other conditions, in English.'],
      score: ['number', 'The score as printed.'],
      metric: ['string', 'What the score counts: percent, CIDEr, points, perplexity, error-rate, other.'],
      role: ['string', 'Which training stage was measured: base or chat.'],
      reporter: ['string', 'Who reports it: makers or others.'],
      ...evidence,
    },
    key: ['system', 'id'],
    foreign: ofSystem,
  },
  memory: {
    description: 'One row for each figure of memory that somebody measured or asks for.',
    columns: {
      system,
      id: row,
      precision: ['string', 'Number format of the weights as the source writes it.'],
      bytes: ['integer', 'Bytes, from the printed figure and its printed unit.'],
      unit: ['string', 'The printed unit. Makers often print GB and mean GiB; bytes follows the print.'],
      approximate: ['boolean', 'true where the source says “about”.'],
      purpose: ['string', 'For what work: inference, tuning, weights.'],
      condition: ['string', 'Workload under which it was measured, in English.'],
      ...evidence,
    },
    key: ['system', 'id'],
    foreign: ofSystem,
  },
  licences: {
    description: 'One row for each licence of a part of a system during one period.',
    columns: {
      system,
      rank,
      of: ['string', 'Part: code, weights or data.'],
      name_en: nameEn,
      name_zh: nameZh,
      from: ['date', 'First day on which these terms are known to hold.'],
      until: ['date', 'Last day, where other terms followed.'],
      commercial: ['string', 'Commercial use: yes, conditions, register, ask, research-only or unclear.'],
      conditions_en: ['string', 'The conditions in English.'],
      conditions_zh: ['string', 'The conditions in Chinese.'],
      ...evidence,
    },
    key: ['system', 'rank'],
    foreign: ofSystem,
  },
  events: {
    description: 'One row for each thing that happened to a system on a day.',
    columns: {
      system,
      rank,
      kind: ['string', 'What kind of event: announced, weights-released, licence-changed and so on.'],
      date: ['string', 'Day; a month or a year where no more is known.'],
      what_en: ['string', 'What happened, in English.'],
      what_zh: ['string', 'What happened, in Chinese.'],
      ...evidence,
    },
    key: ['system', 'rank'],
    foreign: ofSystem,
  },
  relations: {
    description: 'One row for each relation of a system to another.',
    columns: {
      system,
      rank,
      kind: ['string', 'tuned-from, built-on, component-of, successor-of, part-of, long-context-variant-of.'],
      to: ['string', 'Id of the other system, where it has a record.'],
      to_name: ['string', 'Its name, where it has none.'],
      basis: ['string', 'stated by the makers, or inferred.'],
      ...evidence,
    },
    key: ['system', 'rank'],
    foreign: { ...ofSystem, to: 'systems' },
  },
  organizations: {
    description: 'One row for each organization that made or hosts a system.',
    columns: {
      id,
      name_en: nameEn,
      name_zh: nameZh,
      kind: ['string', 'company, university, research-institute and so on.'],
      github: listOf('Accounts on GitHub'),
      role_en: ['string', 'Its part in the systems of the survey, in English.'],
      role_zh: ['string', 'Its part in the systems of the survey, in Chinese.'],
    },
    key: ['id'],
  },
  references: {
    description: 'One row for each work that the survey cites.',
    columns: {
      id,
      type: ['string', 'Kind of work, in the words of the Citation Style Language.'],
      title: ['string', 'Title.'],
      authors: listOf('Authors as “family, given”, the first only where the record lists no more'),
      issued: ['string', 'Year, month or day of the final publication.'],
      first: ['string', 'Where it was public before that.'],
      container: ['string', 'Journal, proceedings, book or site.'],
      arxiv: ['string', 'Id on arXiv.'],
      doi: ['string', 'DOI.'],
      url: ['string', 'Address.'],
    },
    key: ['id'],
  },
  sources: {
    description: 'One row for each file, page or work that was read to establish facts.',
    columns: {
      id,
      kind: ['string', 'repository, page or reference.'],
      tier: ['string', 'Who speaks: primary, copy or secondary.'],
      repository: ['string', 'Owner and name on GitHub.'],
      path: ['string', 'Path of the file in it.'],
      commit: ['string', 'The commit that was read.'],
      reference: ['string', 'Id of the work.'],
      url: ['string', 'Address of the page.'],
      date: ['string', 'Day of the commit or page.'],
      swhid: ['string', 'Software Heritage identifier of the content of the file.'],
    },
    key: ['id'],
    foreign: { reference: 'references' },
  },
} as const satisfies Record<string, Table>;

/** Name of a published table. */
export type TableName = keyof typeof tables;
