import type { z } from 'astro/zod';
import { erratumSchema } from './erratum.ts';
import { explainerSchema } from './explainer.ts';
import { figureSchema } from './figure.ts';
import { historySchema } from './history.ts';
import { organizationSchema } from './organization.ts';
import { publicErrorSchema } from './public-error.ts';
import { questionSchema } from './question.ts';
import { referenceSchema } from './reference.ts';
import { seriesSchema } from './series.ts';
import { sourceSchema } from './source.ts';
import { statementSchema } from './statement.ts';
import { systemSchema } from './system.ts';
import { termSchema } from './term.ts';

/** Every kind of record by the folder of content/ in which it lies. */
export const registry = {
  systems: kind(systemSchema, { tag: 'System', exported: true }),
  organizations: kind(organizationSchema, { tag: 'Organization', exported: true }),
  sources: kind(sourceSchema, { exported: true }),
  references: kind(referenceSchema, { tag: 'Cite', exported: true }),
  terms: kind(termSchema, { tag: 'Term' }),
  errata: kind(erratumSchema, { tag: 'Correction', exported: true }),
  'own-errors': kind(erratumSchema, { exported: true }),
  statements: kind(statementSchema, { exported: true }),
  'public-errors': kind(publicErrorSchema, { exported: true }),
  figures: kind(figureSchema, { tag: 'Figure' }),
  series: kind(seriesSchema),
  questions: kind(questionSchema),
  explainers: kind(explainerSchema, { tag: 'Explainer' }),
  history: kind(historySchema),
};

export type RecordFolder = keyof typeof registry;

/** All folders of records. */
export const recordFolders = Object.keys(registry) as RecordFolder[];

/** The folder of the records that a tag names by their ids. */
export function folderOfTag(tag: string) {
  return recordFolders.find((folder) => registry[folder].tag === tag);
}

interface Use {
  /** Tag with which a chapter names a record by its id. */
  tag?: string;
  /** Whether data/ and its schema publish the records. */
  exported?: boolean;
}

function kind<Schema extends z.ZodType>(schema: Schema, { tag, exported = false }: Use = {}) {
  return { schema, tag, exported };
}
