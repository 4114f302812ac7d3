import { z } from 'astro/zod';
import { erratumSchema } from '~/schema/erratum.ts';
import { organizationSchema } from '~/schema/organization.ts';
import { publicErrorSchema } from '~/schema/public-error.ts';
import { referenceSchema } from '~/schema/reference.ts';
import { sourceSchema } from '~/schema/source.ts';
import { statementSchema } from '~/schema/statement.ts';
import { systemSchema } from '~/schema/system.ts';

const published = {
  systems: systemSchema,
  organizations: organizationSchema,
  sources: sourceSchema,
  references: referenceSchema,
  errata: erratumSchema,
  statements: statementSchema,
  'public-errors': publicErrorSchema,
} as const;

/** The JSON Schema of every published kind of record, with its id; the files of data/ hold lists of them. */
export function recordSchemas() {
  const definitions = Object.entries(published).map(([name, schema]) => [name, withId(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }))]);
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', $defs: Object.fromEntries(definitions) };
}

interface ObjectSchema {
  oneOf?: ObjectSchema[];
  anyOf?: ObjectSchema[];
  properties?: Record<string, unknown>;
  required?: string[];
}

// A record in a file has no id, its name is the id; a record in a list has.
function withId(schema: object): object {
  const { $schema, oneOf, anyOf, properties, required = [], ...rest } = schema as ObjectSchema & { $schema?: string };
  if (oneOf) return { ...rest, oneOf: oneOf.map(withId) };
  if (anyOf) return { ...rest, anyOf: anyOf.map(withId) };
  return { ...rest, properties: { id: { type: 'string' }, ...properties }, required: ['id', ...required] };
}
