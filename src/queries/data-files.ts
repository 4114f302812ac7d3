import { bibtexEntry, cslItem } from '~/domain/bibliography.ts';
import { toCsv } from '~/domain/csv.ts';
import { dataPackage } from '~/domain/data-package.ts';
import { plainRecord } from '~/domain/export.ts';
import { type SourceFile, swhidOf } from '~/domain/swhid.ts';
import { type TableName, tables } from '~/domain/tables.ts';
import { recordSchemas } from '~/schema/record-schemas.ts';
import { type RecordFolder, recordFolders, registry } from '~/schema/registry.ts';
import { checked, dataVersion } from '~/site.ts';
import { absolute, urls } from '~/urls.ts';
import { database } from './database.ts';
import { byId, rowsOf } from './tables.ts';

// Of the works there is a list in the form of citation programs instead.
const lists = Object.fromEntries(
  recordFolders
    .filter((folder) => registry[folder].exported && folder !== 'references')
    .map((folder) => [`${folder}.json`, () => recordList(folder)]),
);

const inTables = Object.fromEntries(
  Object.entries(tables).map(([name, { columns }]) => [
    `${name}.csv`,
    async () => toCsv(Object.keys(columns), await rowsOf[name as TableName]()),
  ]),
);

/** The files of data/ by name, each made when it is asked for. */
export const dataFiles: Record<string, () => Promise<string | Uint8Array<ArrayBuffer>>> = {
  'systems.json': () => recordList('systems'),
  ...inTables,
  'datapackage.json': async () => json(dataPackage()),
  'survey.sqlite': () => database(rowsOf),
  ...lists,
  'references.json': async () => json((await byId('references')).map(({ id, data }) => cslItem(id, data))),
  'references.bib': async () =>
    (await byId('references')).map(({ id, data }) => bibtexEntry(id, data)).join('\n'),
  'schema.json': async () => json({ $id: absolute(urls.file('data/schema.json')), ...recordSchemas() }),
};

/** One system as it stands in systems.json, with the head of that file. */
export async function systemFile(id: string) {
  const found = (await byId('systems')).find((system) => system.id === id);
  return json({ ...head('systems'), ...(plainRecord({ id, ...found?.data }) as object) });
}

async function recordList(collection: RecordFolder) {
  const list = (await byId(collection)).map(({ id, data }) => plainRecord({ id, ...withIdentifier(data) }));
  return json({ ...head(collection), [collection]: list });
}

// A source is published with its whole identifier, which names origin, commit and path besides the content.
function withIdentifier(data: object) {
  return 'swhid' in data && 'commit' in data ? { ...data, swhid: swhidOf(data as SourceFile) } : data;
}

function head(collection: RecordFolder) {
  return {
    version: dataVersion,
    checked,
    licence: 'CC0-1.0',
    schema: `${absolute(urls.file('data/schema.json'))}#/$defs/${collection}`,
  };
}

function json(data: unknown) {
  return `${JSON.stringify(data, null, 1)}\n`;
}
