import { nearest } from '../domain/nearest.ts';
import { type RecordFolder, registry } from '../schema/registry.ts';
import { faultsOfRecord } from './cross-checks.ts';
import { type Fault, sortedFaults } from './fault.ts';
import type { Path, PathFault } from './path.ts';
import type { TextFile } from './text-file.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

/** A file of content/ that holds a record. */
export interface RecordFile extends TextFile {
  folder: RecordFolder;
  /** The file name without its ending. */
  id: string;
}

/** The ids that exist, by folder. */
export type Ids = ReadonlyMap<string, ReadonlySet<string>>;

/** Everything that is wrong with a record; the ids that exist are given by folder. */
export function recordFaults(record: RecordFile, ids: Ids): Fault[] {
  const { faults, data, faultAt } = readRecord(record);
  if (data === undefined) return sortedFaults(faults);
  const linked = danglingLinks(data, ids);
  return sortedFaults([...faults, ...linked.map(faultAt)]);
}

/** A record as its file says it, with what is wrong in the file alone. */
export function readRecord({ file, text, folder, id }: RecordFile): YamlFile {
  const read: YamlFile = readYaml({ file, text }, registry[folder].schema);
  if (read.data === undefined) return read;
  return { ...read, faults: [...read.faults, ...faultsOfRecord(folder, id, read.data).map(read.faultAt)] };
}

/** The references of a record that lead to no record. */
export function danglingLinks(data: unknown, ids: Ids, path: Path = []): PathFault[] {
  if (typeof data !== 'object' || data === null) return [];
  if ('collection' in data && 'id' in data) {
    const known = ids.get(String(data.collection)) ?? new Set<string>();
    const id = String(data.id);
    if (known.has(id)) return [];
    const reason = `There is no record “${id}” in content/${data.collection}.`;
    return [{ path, code: 'E-REF', reason, right: nearest(id, known) }];
  }
  return Object.entries(data).flatMap(([key, value]) =>
    danglingLinks(value, ids, [...path, Array.isArray(data) ? Number(key) : key]),
  );
}
