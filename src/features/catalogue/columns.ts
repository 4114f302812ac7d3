/** Columns of the finder after the name, in order; their names stand in its address. */
export const columnNames = [
  'kind',
  'parameters',
  'bits16',
  'bits8',
  'bits4',
  'context',
  'weights',
  'released',
  'tokens',
  'input',
  'subject',
  'offered',
  'cache',
  'evidence',
] as const;

export type ColumnName = (typeof columnNames)[number];

/** Columns that the finder shows until the reader chooses others. */
export const columnsAtFirst: readonly ColumnName[] = [
  'kind',
  'parameters',
  'bits16',
  'bits8',
  'bits4',
  'context',
  'weights',
  'released',
];

/** Columns of numbers and days, set to the right. */
export const numericColumns: readonly ColumnName[] = [
  'parameters',
  'bits16',
  'bits8',
  'bits4',
  'context',
  'released',
  'tokens',
  'offered',
  'cache',
  'evidence',
];

/** The precision whose smallest card a column shows. */
export const bitsOfColumn = { bits16: 16, bits8: 8, bits4: 4 } as const;

/** Whether a column shows the smallest card. */
export function isCardColumn(name: ColumnName): name is keyof typeof bitsOfColumn {
  return Object.hasOwn(bitsOfColumn, name);
}
