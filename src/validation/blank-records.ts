/** What a template needs to know. */
export interface Blank {
  id: string;
  /** Today, as `2026-11-30`. */
  day: string;
  /** The first free number of an erratum or of a chapter. */
  number: number;
}

/** A file to be written, with its text; what the author has to fill in says TODO. */
export type BlankFile = [path: string, text: string];

const both = 'TODO, zh: TODO';

/** For each kind of record that `npm run new` knows, its files: all of them validate but for the TODOs. */
export const blankRecords: Record<string, (blank: Blank) => BlankFile[]> = {
  system: ({ id }) => [
    [
      `systems/${id}.yaml`,
      `name: { en: ${both} }
# One sentence that says what it is.
summary: { en: ${both} }
type: model # data-set, tool, family, benchmark, platform
organizations: [] # ids of content/organizations
in_article: { how: absent } # named, implied, passing
axes:
  stage: [base] # instruction-tuned, preference-tuned
  input: [text]
  output: [text]
  subject: general # code, mathematics, agents, city-scenes
  tools: false
# Each with kind, date, what, status and sources: see any neighbour.
events: []
parameters: not-checked
tokens: not-checked
languages: not-checked
licences: []
memory: []
results: []
relations: []
links: {} # github: owner/name, arxiv: ['2303.18223'], huggingface, modelscope, page
`,
    ],
  ],
  organization: ({ id }) => [
    [
      `organizations/${id}.yaml`,
      `name: { en: ${both} }
kind: company # university, university-laboratory, research-institute, public-institute, team, platform
# Its part in the systems of this survey, with the source that says so.
role:
  text: { en: ${both} }
  status: stated
  sources:
    - ref: TODO # a file of content/sources
`,
    ],
  ],
  reference: ({ id, day }) => [
    [
      `references/${id}.yaml`,
      `type: paper-conference # article, article-journal, chapter, report, webpage, post-weblog, software
title: TODO
authors:
  - { family: TODO, given: TODO }
authors_complete: true
issued: '${/\b\d{4}\b/.exec(id)?.[0] ?? day.slice(0, 4)}' # the year in the name of this file
# Journal, proceedings, book or site; with volume, pages, arxiv, doi, url where there are any.
container: TODO
# Whether title and identifier were confirmed in the public record.
confirmed: false
`,
    ],
  ],
  term: ({ id }) => [
    [
      `terms/${id}.yaml`,
      `term: { en: ${both} }
definition: { en: ${both} }
# Short forms and other spellings under which readers look for it.
aliases: []
`,
    ],
  ],
  erratum: ({ id, day, number }) => [
    [
      `errata/${id}.yaml`,
      `number: ${number}
fault: wrong # garbled, incomplete, oversimplified, dated, contested, unsupported
kind: idea # value: a value is struck and replaced
# What the article says, in our words; what holds; why, and how one can see it.
said: { en: ${both} }
holds: { en: ${both} }
why: { en: ${both} }
sources: []
references: []
corrected: '${day}'
`,
    ],
  ],
  chapter: ({ id, day, number }) =>
    ['en', 'zh'].map((edition) => [
      `chapters/${edition}/${id}.mdx`,
      `---
title: TODO
order: ${number}
lead: TODO
description: TODO
updated: '${day}'
---

## TODO {/* #first-section */}

TODO
`,
    ]),
};
