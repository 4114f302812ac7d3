import { bibtexEntry, cslItem } from '~/domain/bibliography.ts';
import { claimsOf } from '~/domain/claims.ts';
import { type TableRow, toCsv } from '~/domain/csv.ts';
import { claimColumns, plainRecord, systemColumns, systemRow } from '~/domain/export.ts';
import { type SourceFile, swhidOf } from '~/domain/swhid.ts';
import { recordSchemas } from '~/schema/record-schemas.ts';
import { type RecordFolder, recordFolders, registry } from '~/schema/registry.ts';
import { checked, dataVersion } from '~/site.ts';
import { absolute, urls } from '~/urls.ts';
import { records } from './records.ts';
import { sourceLinks } from './sources.ts';

// Of the works there is a list in the form of citation programs instead.
const lists = Object.fromEntries(
  recordFolders
    .filter((folder) => registry[folder].exported && folder !== 'references')
    .map((folder) => [`${folder}.json`, () => recordList(folder)]),
);

/** The files of data/ by name, each made when it is asked for. */
export const dataFiles: Record<string, () => Promise<string>> = {
  'systems.json': () => recordList('systems'),
  'systems.csv': async () => {
    const systems = await byId('systems');
    return toCsv(
      systemColumns,
      systems.map(({ id, data }) => systemRow(id, data)),
    );
  },
  'claims.csv': async () => toCsv(claimColumns, await claimRows()),
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

async function claimRows(): Promise<TableRow[]> {
  const systems = await byId('systems');
  const rows = systems.map(async ({ id, data }) => {
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
  });
  return (await Promise.all(rows)).flat();
}

// Several sources of one claim stand in one cell, in the same order in every column.
function list(values: (string | undefined)[]) {
  return values.some(Boolean) ? values.map((value) => value ?? '').join(' | ') : undefined;
}

async function byId<Name extends RecordFolder>(collection: Name) {
  return (await records(collection)).toSorted((a, b) => a.id.localeCompare(b.id, 'en'));
}

function json(data: unknown) {
  return `${JSON.stringify(data, null, 1)}\n`;
}
