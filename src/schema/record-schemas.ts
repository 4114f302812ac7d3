import { z } from 'astro/zod';
import { recordFolders, registry } from './registry.ts';

/** The JSON Schema of every published kind of record, with its id; the files of data/ hold lists of them. */
export function recordSchemas() {
  const definitions = recordFolders
    .map((name) => ({ name, ...registry[name] }))
    .filter(({ exported }) => exported)
    .map(({ name, schema }) => [
      name,
      withId(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })),
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
