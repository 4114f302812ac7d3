import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';

/** Which parts of the house a part may import; what is not listed it may not. A part may always import itself. */
export const law: Record<string, readonly string[]> = {
  'site.ts': [],
  i18n: [],
  'urls.ts': ['i18n', 'site.ts'],
  schema: ['i18n'],
  domain: ['schema', 'i18n', 'site.ts', 'urls.ts'],
  validation: ['schema', 'domain', 'markdown', 'i18n'],
  markdown: ['domain', 'i18n', 'urls.ts', 'schema'],
  'features, reckoning': ['domain', 'schema', 'i18n', 'site.ts', 'urls.ts', 'assets'],
  'features, in the browser': ['features, reckoning', 'domain', 'i18n'],
  queries: ['features, reckoning', 'markdown', 'domain', 'schema', 'i18n', 'site.ts', 'urls.ts'],
  styles: [],
  'components/prose': ['queries', 'markdown', 'domain', 'schema', 'i18n', 'urls.ts', 'styles'],
  'components/records': ['queries', 'domain', 'schema', 'i18n', 'urls.ts'],
  'features, drawn': [
    'features, reckoning',
    'features, in the browser',
    'components/records',
    'queries',
    'domain',
    'schema',
    'i18n',
    'urls.ts',
    'styles',
  ],
  'components/site': ['features, drawn', 'queries', 'domain', 'schema', 'i18n', 'site.ts', 'urls.ts'],
  layouts: [
    'components/site',
    'components/prose',
    'components/records',
    'features, drawn',
    'features, in the browser',
    'features, reckoning',
    'queries',
    'markdown',
    'domain',
    'schema',
    'i18n',
    'site.ts',
    'urls.ts',
    'styles',
    'assets',
  ],
  pages: [
    'layouts',
    'components/site',
    'components/records',
    'features, drawn',
    'features, reckoning',
    'queries',
    'domain',
    'i18n',
    'site.ts',
    'urls.ts',
    'styles',
  ],
  postbuild: ['markdown', 'domain', 'i18n', 'site.ts'],
  exports: ['postbuild', 'domain', 'i18n', 'site.ts'],
  publish: ['exports', 'postbuild', 'validation', 'domain', 'i18n', 'site.ts'],
  verify: ['validation', 'domain', 'schema'],
  'content.config.ts': ['schema'],
};

/** A file of src and the files of src that it imports, as paths below src. */
export interface Imports {
  file: string;
  imports: string[];
}

/** Every file of code in src with what it imports of src. */
export function importsOfSource(): Imports[] {
  return globSync('**/*.{ts,astro}', { cwd: 'src' }).map((file) => {
    const found = ts.preProcessFile(readFileSync(`src/${file}`, 'utf8'), true, true).importedFiles;
    return { file, imports: found.flatMap(({ fileName }) => placeOf(fileName, file) ?? []) };
  });
}

/** The part of the house in which a file lives. */
export function partOf(file: string) {
  const [first = '', second = ''] = file.split('/');
  if (first === 'components') return `components/${second}`;
  if (first !== 'features') return first;
  if (file.endsWith('.astro')) return 'features, drawn';
  return /\/browser\/|element\.ts$/.test(file) ? 'features, in the browser' : 'features, reckoning';
}

/** The house as its imports draw it: a line for each part, with the parts that it imports. */
export function drawing() {
  const all = importsOfSource();
  const arrows = Map.groupBy(
    all.flatMap(({ file, imports }) => imports.map((to) => ({ from: partOf(file), to: partOf(to) }))),
    ({ from }) => from,
  );
  const order = Object.keys(law);
  return order
    .map((part) => {
      const to = new Set(arrows.get(part)?.map((arrow) => arrow.to));
      const below = order.filter((name) => name !== part && to.has(name));
      return `${part.padEnd(26)}${below.length > 0 ? `→ ${below.join(' · ')}` : ''}`.trimEnd();
    })
    .join('\n');
}

function placeOf(name: string, file: string) {
  if (name.startsWith('~/')) return name.slice(2);
  if (!name.startsWith('.')) return undefined;
  const place = relative('src', join('src', dirname(file), name));
  return place.startsWith('..') ? undefined : place;
}
