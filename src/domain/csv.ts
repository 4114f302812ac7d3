/** A row of a table: column names to values; an empty value is absent. */
export type TableRow = Record<string, string | number | boolean | undefined>;

/** A table as RFC 4180 writes it: a row of names, then a row for each record. */
export function toCsv(columns: readonly string[], rows: readonly TableRow[]) {
  const lines = rows.map((row) => columns.map((name) => quoted(row[name])).join(','));
  return `${[columns.map(quoted).join(','), ...lines].join('\r\n')}\r\n`;
}

/** The rows of a table that `toCsv` wrote; the named columns are read as numbers, empty values are left out. */
export function fromCsv(text: string, numeric: ReadonlySet<string> = new Set()): TableRow[] {
  const [columns = [], ...rows] = cellsOf(text);
  return rows.map((cells) => {
    const filled = columns
      .map((name, index) => [name, cells[index] ?? ''] as const)
      .filter(([, cell]) => cell !== '');
    return Object.fromEntries(filled.map(([name, cell]) => [name, numeric.has(name) ? Number(cell) : cell]));
  });
}

function quoted(value: TableRow[string]) {
  const text = value === undefined ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy;

function cellsOf(text: string) {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [whole, inQuotes, plain = '', end] of text.matchAll(cell)) {
    if (whole === '') break;
    row.push(inQuotes?.replaceAll('""', '"') ?? plain);
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
