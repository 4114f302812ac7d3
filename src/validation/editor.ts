import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { recordFolders, registry } from '../schema/registry.ts';
import { blankRecords } from './blank-records.ts';
import { fieldComments } from './field-comments.ts';
import { idsByFolder, recordFiles } from './read.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The files from which an editor completes and explains records and tags, by their paths. */
export function editorFiles(): Map<string, string> {
  const schemas = recordFolders.map((folder): [string, unknown] => [
    `schemas/${folder}.json`,
    schemaOf(folder),
  ]);
  const files: [string, unknown][] = [
    ...schemas,
    ['schemas/ids.json', { $defs: knownIds() }],
    ['settings.json', settings],
    [
      'extensions.json',
      { recommendations: ['redhat.vscode-yaml', 'unifiedjs.vscode-mdx', 'editorconfig.editorconfig'] },
    ],
    ['survey.code-snippets', { ...recordSnippets(), ...tagSnippets() }],
  ];
  return new Map(files.map(([path, data]) => [`.vscode/${path}`, `${JSON.stringify(data, null, 2)}\n`]));
}

const settings = {
  'yaml.schemas': Object.fromEntries(
    recordFolders.map((folder) => [`./.vscode/schemas/${folder}.json`, `content/${folder}/*.yaml`]),
  ),
  'files.eol': '\n',
};

/** The shape of a record with a sentence on each field; ids are completed, but one that is new is no fault. */
function schemaOf(folder: (typeof recordFolders)[number]) {
  const comments = fieldComments();
  return z.toJSONSchema(registry[folder].schema, {
    io: 'input',
    unrepresentable: 'any',
    target: 'draft-7',
    override: ({ jsonSchema }) => {
      const [, named] = /^Id of a record in content\/([\w-]+)\.$/.exec(jsonSchema.description ?? '') ?? [];
      if (named) Object.assign(jsonSchema, { allOf: [{ $ref: `ids.json#/$defs/${named}` }] });
      describe(jsonSchema, comments);
    },
  });
}

function describe({ properties = {} }: JsonSchema, comments: ReturnType<typeof fieldComments>) {
  for (const fields of comments) {
    if (![...fields.keys()].every((name) => name in properties)) continue;
    for (const [name, comment] of fields) {
      const field = properties[name];
      if (comment && typeof field === 'object') field.description ??= comment;
    }
  }
}

function knownIds() {
  return Object.fromEntries(
    [...idsByFolder(recordFiles())].map(([folder, ids]) => [
      folder,
      { anyOf: [{ type: 'string' }, { enum: [...ids].toSorted() }] },
    ]),
  );
}

interface Snippet {
  prefix: string;
  scope: string;
  body: string[];
  description: string;
}

function recordSnippets(): Record<string, Snippet> {
  const day = '$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE';
  const blanks = Object.entries(blankRecords).filter(([kind]) => kind !== 'chapter');
  return Object.fromEntries(
    blanks.map(([kind, blank]) => {
      const [[, text] = ['', '']] = blank({ id: 'id', day: 'DAY', number: 0 });
      const body = withStops(text.replaceAll('$', '\\$'), /TODO/g).replaceAll('DAY', day);
      const lines = body.trimEnd().split('\n');
      return [kind, { prefix: kind, scope: 'yaml', body: lines, description: `A new ${kind}` }];
    }),
  );
}

/** The tags of the author's guide, as it writes and explains them; an editor steps through values and words. */
function tagSnippets(): Record<string, Snippet> {
  const guide = readFileSync('content/README.md', 'utf8');
  const rows = [...guide.matchAll(/^\| (`<.+>`) +\| (.+?) +\|$/gm)];
  const examples = rows.flatMap(([, tags = '', description = '']) =>
    [...tags.matchAll(/`(<.+?>)`(?=, |$| [a-z])([^`]*`(<\/\w+>)`)?/g)].map(([, tag = '', , end = '']) => ({
      tag: end ? `${tag}…${end}` : tag,
      description,
    })),
  );
  return Object.fromEntries(
    examples.map(({ tag, description }) => {
      const prefix = /\w+(?: \w+)?/.exec(tag)?.[0] ?? '';
      return [
        tag,
        { prefix, scope: 'mdx,markdown', body: [withStops(tag, /(?<==")[^"]*|(?<=>)[^<]+/g)], description },
      ];
    }),
  );
}

/** A text in which an editor stops at each place that matches, with what stands there as the proposal. */
function withStops(text: string, place: RegExp) {
  let stop = 0;
  return text.replaceAll(place, (found) => {
    stop += 1;
    return `\${${stop}:${found}}`;
  });
}
