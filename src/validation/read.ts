import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { recordFolders } from '../schema/registry.ts';
import { type Fault, type RecordFile, recordFaults } from './records.ts';

/** All records of content/. */
export function recordFiles(root = '.'): RecordFile[] {
  return recordFolders.flatMap((folder) =>
    globSync(`content/${folder}/**/*.yaml`, { cwd: root })
      .toSorted()
      .map((file) => ({
        file,
        folder,
        id: basename(file, '.yaml'),
        text: readFileSync(`${root}/${file}`, 'utf8'),
      })),
  );
}

/** The ids that exist, by folder. */
export function idsByFolder(files: readonly RecordFile[]) {
  return new Map(
    [...Map.groupBy(files, ({ folder }) => folder)].map(([folder, members]) => [
      folder as string,
      new Set(members.map(({ id }) => id)),
    ]),
  );
}

/** Everything that is wrong with the records of content/. */
export function contentFaults(root = '.'): Fault[] {
  const files = recordFiles(root);
  const ids = idsByFolder(files);
  return files.flatMap((file) => recordFaults(file, ids));
}
