import { z } from 'astro/zod';
import { type RecordFolder, schemas } from './by-collection.ts';

/** Kinds of record that are published as lists. */
const published = [
  'systems',
  'organizations',
  'sources',
  'references',
  'errata',
  'statements',
  'public-errors',
] as const satisfies RecordFolder[];

/** The JSON Schema of every published kind of record, with its id; the files of data/ hold lists of them. */
export function recordSchemas() {
  const definitions = published.map((name) => [
    name,
    withId(z.toJSONSchema(schemas[name], { io: 'input', unrepresentable: 'any' })),
  ]);
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', $defs: Object.fromEntries(definitions) };
}

type JsonSchema = z.core.JSONSchema.BaseSchema;

// A record in a file has no id, its name is the id; a record in a list has.
function withId({ $schema: _, ...schema }: JsonSchema): JsonSchema {
  if (schema.oneOf) return { ...schema, oneOf: schema.oneOf.map(withId) };
  if (schema.anyOf) return { ...schema, anyOf: schema.anyOf.map(withId) };
  return {
    ...schema,
    properties: { id: { type: 'string' }, ...schema.properties },
    required: ['id', ...(schema.required ?? [])],
  };
}
