import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import type { TableRow } from '~/domain/csv.ts';
import { type Table, type TableName, tables } from '~/domain/tables.ts';

const types = {
  integer: 'INTEGER',
  number: 'REAL',
  boolean: 'INTEGER',
  date: 'TEXT',
  string: 'TEXT',
  any: 'ANY',
};

/** All tables as one SQLite database, with their keys; the same bytes from the same rows. */
export async function database(rowsOf: Readonly<Record<TableName, () => Promise<TableRow[]>>>) {
  const folder = mkdtempSync(join(tmpdir(), 'survey-database-'));
  const file = join(folder, 'survey.sqlite');
  const made = new DatabaseSync(file);
  try {
    made.exec('BEGIN');
    for (const [name, table] of Object.entries(tables)) {
      made.exec(creation(name, table));
      const columns = Object.keys(table.columns);
      const insert = made.prepare(`INSERT INTO "${name}" VALUES (${columns.map(() => '?').join(', ')})`);
      for (const row of await rowsOf[name as TableName]())
        insert.run(...columns.map((column) => cell(row[column])));
    }
    made.exec('COMMIT');
    made.close();
    return readFileSync(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function creation(name: string, { columns, key, foreign = {} }: Table) {
  const parts = [
    ...Object.entries(columns).map(([column, [type]]) => `"${column}" ${types[type]}`),
    `PRIMARY KEY (${quoted(key)})`,
    ...Object.entries(foreign).map(
      ([column, table]) => `FOREIGN KEY ("${column}") REFERENCES "${table}" ("id")`,
    ),
  ];
  return `CREATE TABLE "${name}" (${parts.join(', ')}) STRICT`;
}

function quoted(names: readonly string[]) {
  return names.map((name) => `"${name}"`).join(', ');
}

function cell(value: TableRow[string]): SQLInputValue {
  if (value === undefined || value === '') return null;
  return typeof value === 'boolean' ? Number(value) : value;
}
