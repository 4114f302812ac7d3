import { registry } from '../schema/registry.ts';
import { chapterReport } from './chapters.ts';
import { collationFaults } from './collations.ts';
import { environmentFaults } from './environment.ts';
import { type Fault, sortedFaults, withExcerpts } from './fault.ts';
import { interfaceFaults } from './interface-words.ts';
import type { PathFault } from './path.ts';
import { type Place, placeOf } from './places.ts';
import { danglingLinks, type Ids, type RecordFile, readRecord } from './records.ts';
import { rawFaults, type TextFile } from './text-file.ts';
import { publicFaults, readContent } from './tree.ts';
import { faultsBetween, type Read } from './whole.ts';

/** All records of content/. */
export function recordFiles(root = '.'): RecordFile[] {
  return recordsOf(readContent(root).files);
}

let last: { names: string; ids: Ids } | undefined;

/** The ids that exist, by folder; the same object as long as the same files exist. */
export function idsByFolder(files: readonly RecordFile[]): Ids {
  const names = files
    .map(({ folder, id }) => `${folder}/${id}`)
    .toSorted()
    .join('\n');
  if (last?.names === names) return last.ids;
  const ids = new Map(Object.keys(registry).map((folder) => [folder, new Set<string>()]));
  for (const { folder, id } of files) ids.get(folder)?.add(id);
  last = { names, ids };
  return ids;
}

/** Everything that is wrong with content/, public/ and the addresses in the environment. */
export function contentFaults(root = '.'): Fault[] {
  const { files, faults } = readContent(root);
  const all = [
    ...environmentFaults(process.env),
    ...interfaceFaults(),
    ...faults,
    ...publicFaults(root),
    ...faultsOfFiles(files),
  ];
  const texts = new Map(files.map(({ file, text }) => [file, text]));
  return withExcerpts(sortedFaults(all), (file) => texts.get(file));
}

const known = new WeakMap<TextFile, { raw: Fault[]; place: Place | Fault; record?: Read }>();

/** Everything that is wrong with the files of content/; what a file says by itself is read once. */
export function faultsOfFiles(files: readonly TextFile[]): Fault[] {
  const records = recordsOf(files);
  const ids = idsByFolder(records);
  const sound = files.filter((file) => reportOf(file).raw.length === 0);
  const read = sound.flatMap((file) => reportOf(file).record ?? []);
  const isText = (file: TextFile) => isMdx(reportOf(file).place);
  const chapters = chapterReport(
    sound.filter(isText),
    ids,
    read,
    files.filter(isText).map(({ file }) => file),
  );
  return sortedFaults([
    ...files.flatMap((file) => reportOf(file).raw),
    ...read.flatMap(({ faults, data, faultAt }) => [...faults, ...linkFaults(data, ids).map(faultAt)]),
    ...faultsBetween(read),
    ...chapters,
    ...collationFaults(sound),
  ]);
}

const linked = new WeakMap<object, { ids: Ids; faults: PathFault[] }>();

/** What a record names and is not there; as long as the same records exist, once. */
function linkFaults(data: unknown, ids: Ids) {
  if (typeof data !== 'object' || data === null) return [];
  const before = linked.get(data);
  if (before?.ids === ids) return before.faults;
  const faults = danglingLinks(data, ids);
  linked.set(data, { ids, faults });
  return faults;
}

function recordsOf(files: readonly TextFile[]): RecordFile[] {
  return files.flatMap((file) => {
    const place = placeOf(file.file);
    return 'folder' in place ? [{ ...file, folder: place.folder, id: place.id }] : [];
  });
}

function isMdx(place: Place | Fault) {
  return 'kind' in place && (place.kind === 'chapters' || place.kind === 'pages');
}

function reportOf(file: TextFile) {
  const before = known.get(file);
  if (before) return before;
  const place = placeOf(file.file);
  const raw = 'code' in place ? [place] : rawFaults(file);
  const record =
    'folder' in place && raw.length === 0
      ? { ...readRecord({ ...file, ...place }), folder: place.folder, id: place.id }
      : undefined;
  const report = { raw, place, ...(record && { record }) };
  known.set(file, report);
  return report;
}
