import { authors, checked, dataVersion, licences } from '~/site.ts';
import { absolute, urls } from '~/urls.ts';
import { type Table, tables } from './tables.ts';

/** The description of the tables of data/ as Data Package, version 2. */
export function dataPackage() {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'large-model-survey-2023',
    title: 'The state of large-model research, 2023: the catalogue and its sources',
    description:
      'Models, data sets and tools of 2023 with every fact’s evidence and source, and the works that the survey cites.',
    homepage: absolute(urls.page('en', 'data')),
    version: dataVersion,
    created: `${checked}T00:00:00Z`,
    licenses: [{ name: 'CC0-1.0', path: licences.data, title: 'CC0 1.0 Universal' }],
    contributors: [{ title: authors.en, roles: ['author'] }],
    resources: Object.entries(tables).map(([name, table]) => resource(name, table)),
  };
}

function resource(name: string, table: Table) {
  const { description, columns, key, foreign = {} } = table;
  return {
    name,
    type: 'table',
    description,
    path: `${name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields: Object.entries(columns).map(([column, [type, about]]) => ({
        name: column,
        type,
        description: about,
      })),
      fieldsMatch: ['equal'],
      missingValues: [''],
      primaryKey: key,
      ...(Object.keys(foreign).length > 0 && { foreignKeys: Object.entries(foreign).map(foreignKey) }),
    },
  };
}

function foreignKey([column, table]: [string, string]) {
  return { fields: [column], reference: { resource: table, fields: ['id'] } };
}
