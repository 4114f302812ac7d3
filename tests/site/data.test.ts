import { readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import Ajv7 from 'ajv';
import Ajv from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { fromCsv, type TableRow } from '../../src/domain/csv.ts';
import { type Table, type TableName, tables } from '../../src/domain/tables.ts';
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

const database = new DatabaseSync('dist/data/survey.sqlite', { readOnly: true });

function isOf(type: Table['columns'][string][0] | undefined, value: TableRow[string]) {
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'number') return Number.isFinite(value);
  if (type === 'boolean') return value === 'true' || value === 'false';
  if (type === 'date') return /^\d{4}-\d{2}-\d{2}$/.test(String(value));
  return type !== undefined;
}

/** The rows of a published table, numbers as numbers. */
function rowsOf(name: TableName) {
  const columns = Object.entries(tables[name].columns);
  const numeric = columns.flatMap(([column, [type]]) => (/integer|number/.test(type) ? [column] : []));
  return fromCsv(read(`${name}.csv`), new Set(numeric));
}

// Formats are checked by the patterns that stand beside them.
const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
ajv.addSchema(parsed('schema.json'), 'records');

describe.each(['systems', 'organizations', 'sources', 'errata', 'statements', 'own-errors', 'public-errors'])(
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
  const rows = rowsOf('systems');
  const first = (claims: Claimed[] | string | undefined) =>
    Array.isArray(claims) ? claims[0]?.value : undefined;
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
  const rows = rowsOf('claims');
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
  const bare = rowsOf('claims').filter(
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

test('the description of the tables keeps to the profile of Data Package 2', () => {
  const profile = JSON.parse(readFileSync('tests/site/datapackage-2.0.schema.json', 'utf8'));
  const validate = new Ajv7({ strict: false, validateFormats: false, allErrors: true }).compile(profile);
  validate(parsed('datapackage.json'));
  expect(validate.errors ?? []).toEqual([]);
});

const names = Object.keys(tables) as TableName[];

describe.each(names)('the table %s', (name) => {
  const { columns, key, foreign = {} }: Table = tables[name];
  const rows = rowsOf(name);

  test('begins with the mark by which spreadsheets know UTF-8, and has the columns that are described', () => {
    expect(read(`${name}.csv`).split('\r\n')[0]).toBe(`\uFEFF${Object.keys(columns).join(',')}`);
    expect(rows.length).toBeGreaterThan(0);
  });

  test('has one row for each key, and values of the types that are described', () => {
    expect(new Set(rows.map((row) => key.map((column) => row[column]).join('|'))).size).toBe(rows.length);
    const faults = rows.flatMap((row) =>
      Object.entries(row).filter(([column, value]) => !isOf(columns[column]?.[0], value)),
    );
    expect(faults).toEqual([]);
  });

  test('leads to rows that exist', () => {
    for (const [column, table] of Object.entries(foreign)) {
      const ids = new Set(rowsOf(table as TableName).map((row) => row['id']));
      expect(rows.filter((row) => row[column] && !ids.has(row[column]))).toEqual([]);
    }
  });

  test('is the same in the database', () => {
    const found = database.prepare(`SELECT * FROM "${name}" ORDER BY rowid`).all();
    const told = found.map((row) =>
      Object.fromEntries(
        Object.entries(row).flatMap(([column, value]) =>
          value === null
            ? []
            : [
                [
                  column,
                  columns[column]?.[0] === 'boolean'
                    ? String(value === 1)
                    : columns[column]?.[0] === 'any'
                      ? String(value)
                      : value,
                ],
              ],
        ),
      ),
    );
    expect(told).toEqual(rows);
  });
});

test('every key of the database leads to a row', () => {
  expect(database.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
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
