import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { fromCsv } from '../../src/domain/csv.ts';
import { claimColumns, numericColumns, systemColumns } from '../../src/domain/export.ts';
import { basePath } from '../../src/site.ts';

const read = (file: string) => readFileSync(`dist/data/${file}`, 'utf8');
const parsed = (file: string) => JSON.parse(read(file));

interface Claimed {
  value: string | number;
}

interface PublishedSystem {
  id: string;
  parameters?: Claimed[] | string;
  tokens?: Claimed[] | string;
  organizations: string[];
  results: unknown[];
  memory: unknown[];
}

const systems: PublishedSystem[] = parsed('systems.json').systems;

// Formats are checked by the patterns that stand beside them.
const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
ajv.addSchema(parsed('schema.json'), 'records');

describe.each(['systems', 'organizations', 'sources', 'errata', 'statements', 'public-errors'])(
  '%s.json',
  (name) => {
    test('every record keeps to the published schema', () => {
      const validate = ajv.getSchema(`records#/$defs/${name}`);
      const faults = parsed(`${name}.json`)[name].flatMap((record: { id: string }) =>
        validate?.(record)
          ? []
          : (validate?.errors ?? [{ instancePath: 'no schema', message: '' }]).map(
              ({ instancePath, message }) => `${record.id}${instancePath} ${message}`,
            ),
      );
      expect(faults).toEqual([]);
    });
  },
);

test('the schema refuses a record that has a field too many, and one without a source', () => {
  const validate = ajv.getSchema('records#/$defs/systems');
  expect(validate?.({ ...systems[0], colour: 'red' })).toBe(false);
  expect(validate?.({ ...systems[0], organizations: undefined })).toBe(false);
});

test('systems.csv read back gives the values of systems.json', () => {
  const rows = fromCsv(read('systems.csv'), numericColumns);
  const first = (claims: Claimed[] | string | undefined) =>
    Array.isArray(claims) ? claims[0]?.value : undefined;
  expect(read('systems.csv').split('\r\n')[0]).toBe(systemColumns.join(','));
  expect(
    rows.map(({ id, parameters, tokens, organizations }) => [id, parameters, tokens, organizations]),
  ).toEqual(
    systems.map(({ id, parameters, tokens, organizations }) => [
      id,
      first(parameters),
      first(tokens),
      organizations.join(';') || undefined,
    ]),
  );
});

test('claims.csv has a row for every fact of every system', () => {
  const rows = fromCsv(read('claims.csv'));
  expect(read('claims.csv').split('\r\n')[0]).toBe(claimColumns.join(','));
  for (const { id, results, memory } of systems) {
    const fields = rows.filter(({ system }) => system === id).map(({ field }) => String(field));
    expect(
      fields.filter((field) => field.startsWith('results.')),
      id,
    ).toHaveLength(results.length);
    expect(
      fields.filter((field) => field.startsWith('memory.')),
      id,
    ).toHaveLength(memory.length);
  }
});

test('every claim has a source or says that it is computed, inferred or recalled', () => {
  const bare = fromCsv(read('claims.csv')).filter(
    ({ sources, status }) => !sources && !['computed', 'inferred', 'recalled'].includes(String(status)),
  );
  expect(bare).toEqual([]);
});

test('each system has a file of its own that says the same', () => {
  for (const system of systems) {
    const { version, checked, licence, schema, ...record } = parsed(`systems/${system.id}.json`);
    expect(record).toEqual(system);
    expect([version, checked, licence, schema].every((value) => typeof value === 'string')).toBe(true);
  }
});

test('the references are the same works in both formats', () => {
  const inBibtex = [...read('references.bib').matchAll(/^@\w+\{([^,]+),/gm)].map(([, id]) => id);
  expect(inBibtex).toEqual(parsed('references.json').map(({ id }: { id: string }) => id));
});

test('every file of data/ is told on the page about it, in both editions', () => {
  for (const locale of ['en', 'zh']) {
    const page = readFileSync(`dist/${locale}/data/index.html`, 'utf8');
    for (const file of [
      'systems.json',
      'systems.csv',
      'claims.csv',
      'errata.json',
      'statements.json',
      'references.bib',
      'references.json',
      'schema.json',
    ]) {
      expect(page).toContain(`href="${basePath}data/${file}"`);
    }
  }
});
