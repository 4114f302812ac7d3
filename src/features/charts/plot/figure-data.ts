import type { DataRow } from './drawing.ts';

/** Rows as comma-separated values, the names of the columns first; every row has the same columns. */
export function csvOf(rows: readonly DataRow[]) {
  const columns = Object.keys(rows[0] ?? {});
  return [columns, ...rows.map((row) => columns.map((column) => String(row[column] ?? '')))]
    .map((cells) => `${cells.map(cell).join(',')}\r\n`)
    .join('');
}

function cell(value: string) {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
