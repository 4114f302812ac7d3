import { csvFormatRows, csvParse } from 'd3-dsv';

/** A row of a table: column names to values; an empty value is absent. */
export type TableRow = Record<string, string | number | boolean | undefined>;

// Spreadsheets take a file without it for one of the local encoding, and garble Chinese.
const mark = '\uFEFF';

/** A table as RFC 4180 writes it, after a byte order mark: a row of names, then a row for each record, each ended by CR LF. */
export function toCsv(columns: readonly string[], rows: readonly TableRow[]) {
  const cells = [columns, ...rows.map((row) => columns.map((name) => String(row[name] ?? '')))];
  return mark + cells.map((row) => `${csvFormatRows([[...row]])}\r\n`).join('');
}

/**
 * The rows of a table that `toCsv` wrote; the named columns are read as numbers, empty values are left out.
 */
export function fromCsv(text: string, numeric: ReadonlySet<string> = new Set()): TableRow[] {
  return csvParse(text.replace(mark, '')).map((row) => {
    const filled = Object.entries(row).filter(([, cell]) => cell !== '');
    return Object.fromEntries(filled.map(([name, cell]) => [name, numeric.has(name) ? Number(cell) : cell]));
  });
}
