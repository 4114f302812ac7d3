import { type Dirent, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Fault, fileFault } from './fault.ts';
import { placeOf } from './places.ts';
import { contentLimit, type TextFile, textOfBytes } from './text-file.ts';

/** All files of content/, and what is wrong with those that cannot be read. */
export function readContent(root = '.'): { files: TextFile[]; faults: Fault[] } {
  const files: TextFile[] = [];
  const faults: Fault[] = [];
  for (const found of regularFiles(root, 'content', contentLimit)) {
    const text = 'fault' in found ? found.fault : readText(root, found.file);
    if ('code' in text) faults.push(text);
    else files.push(text);
  }
  return { files, faults };
}

const read = new Map<string, { state: string; text: TextFile | Fault }>();

/** The text of a file, or why there is none; as long as the file is the same, the same object. */
function readText(root: string, file: string): TextFile | Fault {
  const place = placeOf(file);
  if ('code' in place) return place;
  const path = join(root, file);
  const { mtimeMs, ctimeMs, size } = lstatSync(path);
  const state = [mtimeMs, ctimeMs, size].join(' ');
  const before = read.get(path);
  if (before?.state === state) return before.text;
  const bytes = bytesOf(root, file);
  const text = 'code' in bytes ? bytes : textOfBytes(file, bytes);
  read.set(path, { state, text });
  return text;
}

/** The largest file of public/, in bytes: a reader loads it as it is. */
const publicLimit = 1_000_000;

/** What public/ may hold: pictures, fonts and plain texts, which no browser or server runs. */
const publicTypes = /(^|\/)(CNAME|[^/]+\.(avif|cff|ico|jpe?g|pdf|png|svg|txt|webmanifest|webp|woff2|xml))$/;

/** What a build writes: the same in public/ would be written over, or would hide it. */
const written =
  /^public\/((en|zh|both|data|cite|download|pagefind|_astro)\/|(sitemap\.xml|robots\.txt|licences\.txt|index\.png)$)/;

// What makes a drawing more than a drawing.
const active = /<script|<foreignObject|\son\w+\s*=|javascript:|<!ENTITY|<(?:iframe|embed|object)\b/i;

/** What is wrong with the files of public/, which are published as they are. */
export function publicFaults(root = '.'): Fault[] {
  return [...regularFiles(root, 'public', publicLimit)].flatMap((found) => {
    if ('fault' in found) return [found.fault];
    const { file } = found;
    if (file.split('/').some((part) => part.startsWith('.') && part !== '.well-known'))
      return [fileFault(file, 'E-PUBLIC', 'A hidden file would be published. Remove it.')];
    if (written.test(file))
      return [
        fileFault(file, 'E-PUBLIC', 'The build writes a file of this name itself. Rename or remove it.'),
      ];
    if (!publicTypes.test(file))
      return [fileFault(file, 'E-PUBLIC', 'Files of this type are not published as they are. Remove it.')];
    if (!file.endsWith('.svg')) return [];
    const bytes = bytesOf(root, file);
    if ('code' in bytes) return [bytes];
    return active.test(Buffer.from(bytes).toString('utf8'))
      ? [fileFault(file, 'E-PUBLIC', 'The SVG has a script or foreign content. Save it as a plain drawing.')]
      : [];
  });
}

type Found = { file: string } | { fault: Fault };

/** The regular files below a folder, and what is none. */
function* regularFiles(root: string, folder: string, limit: number): Iterable<Found> {
  const entries = entriesOf(root, folder);
  if ('code' in entries) {
    yield { fault: entries };
    return;
  }
  for (const entry of entries) {
    const file = `${folder}/${entry.name}`;
    if (entry.isDirectory()) yield* directory(root, file, limit);
    else if (entry.isSymbolicLink())
      yield { fault: fileFault(file, 'E-FILE', 'This is a symbolic link. Put the file itself here.') };
    else if (!entry.isFile())
      yield { fault: fileFault(file, 'E-FILE', 'This is no regular file. Remove it.') };
    else if (lstatSync(join(root, file)).size > limit)
      yield {
        fault: fileFault(file, 'E-SIZE', `The file is larger than ${limit / 1e6} MB. Make it smaller.`),
      };
    else yield { file };
  }
}

function* directory(root: string, file: string, limit: number): Iterable<Found> {
  if (/\.(ya?ml|mdx?)$/i.test(file))
    yield { fault: fileFault(file, 'E-FILE', 'A folder has the name of a file. Rename it.') };
  else yield* regularFiles(root, file, limit);
}

function entriesOf(root: string, folder: string): Dirent[] | Fault {
  try {
    if (lstatSync(join(root, folder)).isSymbolicLink())
      return fileFault(folder, 'E-FILE', 'This is a symbolic link. Put the folder itself here.');
    return readdirSync(join(root, folder), { withFileTypes: true }).toSorted((a, b) =>
      a.name < b.name ? -1 : 1,
    );
  } catch {
    return fileFault(folder, 'E-FILE', 'The folder cannot be read. See that it is there and may be opened.');
  }
}

function bytesOf(root: string, file: string): Uint8Array | Fault {
  try {
    return readFileSync(join(root, file));
  } catch {
    return fileFault(file, 'E-FILE', 'The file cannot be read. See that it may be opened.');
  }
}
