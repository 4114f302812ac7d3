import { type RecordFolder, recordFolders } from '../schema/registry.ts';
import { type Fault, fileFault } from './fault.ts';

/** What a file of content/ is, from its path. */
export type Place =
  | { kind: 'record'; folder: RecordFolder; id: string }
  | { kind: 'chapters' | 'pages'; locale: 'en' | 'zh'; id: string }
  | { kind: 'collation'; id: string }
  | { kind: 'guide' | 'verification' };

/** The longest id: with `.yaml` and the names of folders every system can keep it. */
const longestId = 100;

/** What an id is made of. */
export const recordId = /^[a-z0-9][a-z0-9.-]*$/;

/** What the file is, or why nobody reads it. */
export function placeOf(file: string): Place | Fault {
  if (file === 'content/README.md' || file === 'content/search.yaml') return { kind: 'guide' };
  if (file === 'content/verification.yaml') return { kind: 'verification' };
  const [, folder = '', ...rest] = file.split('/');
  const [name = ''] = rest.slice(-1);
  const refused = (reason: string) => fileFault(file, 'E-FILE', reason);
  if (name.startsWith('.') || folder.startsWith('.')) return refused('A hidden file is not read. Remove it.');
  if (rest.length === 0)
    return refused('No file lies here but README.md and search.yaml. Move it into its folder.');

  if (folder === 'chapters' || folder === 'pages') {
    const [locale, ...below] = rest;
    if (locale !== 'en' && locale !== 'zh') return refused('The editions are en and zh. Move it into one.');
    if (below.length !== 1 || !name.endsWith('.mdx'))
      return refused(
        `Only files that end in .mdx are read in content/${folder}/${locale}. Rename or remove it.`,
      );
    return named(file, name.slice(0, -'.mdx'.length), (id) => ({ kind: folder, locale, id }));
  }
  const records = recordFolders.find((one) => one === folder);
  if (!records && folder !== 'collation')
    return refused(
      `content/${folder} is no folder of this survey: see content/README.md. Move or remove it.`,
    );
  if (rest.length > 1) return refused(`content/${folder} has no folders in it. Move the file up.`);
  if (!name.endsWith('.yaml'))
    return refused(`Only files that end in .yaml are read in content/${folder}. Rename or remove it.`);
  return named(file, name.slice(0, -'.yaml'.length), (id) =>
    records ? { kind: 'record', folder: records, id } : { kind: 'collation', id },
  );
}

function named(file: string, id: string, place: (id: string) => Place): Place | Fault {
  if (id.length > longestId)
    return fileFault(
      file,
      'E-ID',
      `The file name is too long: found ${id.length} characters. Use at most 100.`,
    );
  if (recordId.test(id)) return place(id);
  const right = id
    .toLowerCase()
    .replaceAll(/[^a-z0-9.]+/g, '-')
    .replaceAll(/^[-.]+|-$/g, '');
  const ending = file.slice(file.lastIndexOf('.'));
  return {
    ...fileFault(
      file,
      'E-ID',
      'The file name is the id: lower-case letters, digits, hyphens and dots.',
      1,
      1,
    ),
    nearest: right ? `${right}${ending}` : undefined,
  };
}
