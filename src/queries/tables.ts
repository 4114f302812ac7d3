import type { CollectionEntry } from 'astro:content';
import { claimsOf } from '~/domain/claims.ts';
import type { TableRow } from '~/domain/csv.ts';
import { plainRecord, systemRow } from '~/domain/export.ts';
import { type TableName, tables } from '~/domain/tables.ts';
import type { RecordFolder } from '~/schema/registry.ts';
import type { System } from '~/schema/system.ts';
import { fitting } from './fits.ts';
import { records } from './records.ts';
import { sourceLinks } from './sources.ts';

/** The rows of each published table, by the ids of their records. */
export const rowsOf: Readonly<Record<TableName, () => Promise<TableRow[]>>> = {
  systems: async () => {
    const { subjects, margins } = await fitting();
    const rowOf = (id: string, data: System) => systemRow(id, data, { subject: subjects.get(id), margins });
    return (await byId('systems')).map(({ id, data }) => rowOf(id, data));
  },
  claims: async () => (await Promise.all((await byId('systems')).map(claimRows))).flat(),
  scores: () => partsOf('scores', 'results'),
  memory: () => partsOf('memory', 'memory'),
  licences: () => partsOf('licences', 'licences'),
  events: () => partsOf('events', 'events'),
  relations: () => partsOf('relations', 'relations'),
  organizations: async () =>
    (await byId('organizations')).map(({ id, data: { role, ...data } }) =>
      rowOf('organizations', { id, ...data, role: role.text }),
    ),
  references: async () =>
    (await byId('references')).map(({ id, data: { authors, ...data } }) =>
      rowOf('references', {
        id,
        ...data,
        authors: authors.map((author) =>
          'literal' in author ? author.literal : [author.family, author.given].filter(Boolean).join(', '),
        ),
      }),
    ),
  sources: async () => (await byId('sources')).map(({ id, data }) => rowOf('sources', { id, ...data })),
};

/** The records of a folder in the order of their ids. */
export async function byId<Name extends RecordFolder>(folder: Name) {
  return (await records(folder)).toSorted((a, b) => a.id.localeCompare(b.id, 'en'));
}

/** A table of what systems hold several of. */
async function partsOf(
  table: TableName,
  field: 'results' | 'memory' | 'licences' | 'events' | 'relations',
): Promise<TableRow[]> {
  const systems = await byId('systems');
  return systems.flatMap(({ id, data }) =>
    data[field].map((part, index) => rowOf(table, { system: id, rank: index + 1, ...part })),
  );
}

/** A record as a row: of a text in both languages the one that the column names, else the English one. */
function rowOf(table: TableName, record: object): TableRow {
  const plain = plainRecord(record) as Record<string, unknown>;
  const columns = Object.keys(tables[table].columns);
  return Object.fromEntries(
    columns.map((column) => {
      const [, field = column, language = 'en'] = /^(.+)_(en|zh)$/.exec(column) ?? [];
      return [column, cellOf(plain[field], language)];
    }),
  );
}

function cellOf(value: unknown, language: string): TableRow[string] {
  if (Array.isArray(value)) return value.map((each) => cellOf(each.ref ?? each, language)).join(';');
  if (typeof value === 'object' && value !== null) return Reflect.get(value, language);
  return value as TableRow[string];
}

async function claimRows({ id, data }: CollectionEntry<'systems'>): Promise<TableRow[]> {
  const seen = new Map<string, number>();
  const claims = claimsOf(data).map(async (claim) => {
    const rank = (seen.get(claim.field) ?? 0) + 1;
    seen.set(claim.field, rank);
    const links = await sourceLinks(claim.sources, 'en');
    return {
      system: id,
      field: claim.field,
      rank,
      value: claim.value,
      value_zh: claim.valueZh,
      unit: claim.unit,
      approximate: claim.approximate,
      status: claim.status,
      sources: list(claim.sources.map(({ ref }) => ref.id)),
      addresses: list(links.map(({ href }) => href)),
      places: list(links.map(({ at }) => at)),
      as_of: claim.as_of,
      note: claim.note?.en,
      says: list(claim.sources.map(({ says }) => says)),
      steps: list(claim.sources.map(({ step }) => step)),
      swhids: list(links.map(({ swhid }) => swhid)),
    };
  });
  return Promise.all(claims);
}

// Several sources of one claim stand in one cell, in the same order in every column.
function list(values: (string | undefined)[]) {
  return values.some(Boolean) ? values.map((value) => value ?? '').join(' | ') : undefined;
}
