import { erratumSchema } from './erratum.ts';
import { figureSchema } from './figure.ts';
import { organizationSchema } from './organization.ts';
import { publicErrorSchema } from './public-error.ts';
import { referenceSchema } from './reference.ts';
import { seriesSchema } from './series.ts';
import { sourceSchema } from './source.ts';
import { statementSchema } from './statement.ts';
import { systemSchema } from './system.ts';
import { termSchema } from './term.ts';

/** The shape of a record by the folder of content/ in which it lies. */
export const schemas = {
  systems: systemSchema,
  organizations: organizationSchema,
  sources: sourceSchema,
  references: referenceSchema,
  terms: termSchema,
  errata: erratumSchema,
  statements: statementSchema,
  'public-errors': publicErrorSchema,
  figures: figureSchema,
  series: seriesSchema,
} as const;

export type RecordFolder = keyof typeof schemas;
