/** Columns of the catalogue after the name, in order; their names stand in its address. */
export const columnNames = [
  'kind',
  'input',
  'subject',
  'released',
  'parameters',
  'tokens',
  'context',
  'offered',
  'cache',
  'weights',
  'evidence',
] as const;

export type ColumnName = (typeof columnNames)[number];

/** Columns that the catalogue shows until the reader chooses others. */
export const columnsAtFirst: readonly ColumnName[] = [
  'kind',
  'released',
  'parameters',
  'tokens',
  'context',
  'weights',
  'evidence',
];

/** Columns of numbers and days, set to the right. */
export const numericColumns: readonly ColumnName[] = [
  'released',
  'parameters',
  'tokens',
  'context',
  'offered',
  'cache',
];
