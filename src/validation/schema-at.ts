import { z } from 'astro/zod';
import type { Path } from './path.ts';
import type { Accepted } from './repair.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

const cache = new WeakMap<z.ZodType, JsonSchema>();

/** What the field at a path accepts. */
export function acceptedAt(schema: z.ZodType, path: Path): Accepted {
  const found = schemasAt(schema, path);
  const values = found
    .flatMap(({ enum: values = [], const: value }) => [...values, ...(value === undefined ? [] : [value])])
    .map(String);
  // An address is stated as a format; that it must be encrypted stands in no JSON Schema.
  const [pattern] = found.flatMap(({ pattern, format }) => pattern ?? (format === 'uri' ? '^https://' : []));
  const [type] = found.flatMap(({ type = [] }) => type);
  return { values, ...(pattern && { pattern }), ...(type && { type }) };
}

/** Names of the fields that the object at a path may have. */
export function fieldsAt(schema: z.ZodType, path: Path) {
  return [...new Set(schemasAt(schema, path).flatMap(({ properties = {} }) => Object.keys(properties)))];
}

function schemasAt(schema: z.ZodType, path: Path) {
  const root = cache.get(schema) ?? z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  cache.set(schema, root);
  return path.reduce<JsonSchema[]>(
    (found, step) => found.flatMap((above) => below(above, step)).flatMap(branches),
    branches(root),
  );
}

function below({ properties, items }: JsonSchema, step: PropertyKey): JsonSchema[] {
  const next = typeof step === 'number' ? items : properties?.[String(step)];
  return typeof next === 'object' && !Array.isArray(next) ? [next] : [];
}

function branches(schema: JsonSchema): JsonSchema[] {
  const alternatives = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  return [schema, ...alternatives.flatMap(branches)];
}
