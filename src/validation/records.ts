import { type Document, isMap, isNode, isPair, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { nearest } from '../domain/nearest.ts';
import { type RecordFolder, registry } from '../schema/registry.ts';
import { faultsOfRecord } from './cross-checks.ts';
import { type FlatIssue, flatIssues } from './issues.ts';
import { fieldName, type Path, type PathFault, valueAt } from './path.ts';
import { nearestRightValue } from './repair.ts';
import { acceptedAt, fieldsAt } from './schema-at.ts';

/** What is wrong with a record, and where. */
export interface Fault {
  file: string;
  line: number;
  column: number;
  /** Path of the field: `parameters[0].value`. */
  field: string;
  reason: string;
  /** The value that was probably meant. */
  nearest?: string | undefined;
}

/** A file of content/ that holds a record. */
export interface RecordFile {
  file: string;
  folder: RecordFolder;
  /** The file name without its ending. */
  id: string;
  text: string;
}

/** What an id is made of. */
export const recordId = /^[a-z0-9][a-z0-9.-]*$/;

/** Everything that is wrong with a record; the ids that exist are given by folder. */
export function recordFaults(record: RecordFile, ids: ReadonlyMap<string, ReadonlySet<string>>): Fault[] {
  const lines = new LineCounter();
  const document = parseDocument(record.text, { lineCounter: lines, uniqueKeys: true });
  const faultAt = (offset: number, field: string, reason: string, right?: string): Fault => {
    const { line, col } = lines.linePos(offset);
    return { file: record.file, line, column: col, field, reason, nearest: right };
  };
  if (document.errors.length > 0)
    return document.errors.map(({ pos, message }) =>
      faultAt(pos[0], '', sentence(message.split('\n')[0] ?? '')),
    );

  const found = [...nameFaults(record), ...bareDays(document), ...unfilled(document)];
  const data: unknown = document.toJS();
  const parsed = registry[record.folder].schema.safeParse(data);
  // Under a day without quotes the schema sees a text; the reader of the site would see a moment in time.
  const told = new Set(found.map(({ path }) => fieldName(path)));
  if (!parsed.success)
    found.push(
      ...flatIssues(parsed.error.issues, data)
        .flatMap((issue) => schemaFault(record.folder, issue, data))
        .filter(({ path }) => !told.has(fieldName(path))),
    );
  if (parsed.success)
    found.push(...danglingLinks(parsed.data, ids), ...faultsOfRecord(record.folder, parsed.data));
  return found
    .map(({ path, reason, right, isKey }) =>
      faultAt(offsetOf(document, path, isKey), fieldName(path), reason, right),
    )
    .toSorted((a, b) => a.line - b.line);
}

/** A fault in one line: file, line and column, field, reason, and the nearest right value. */
export function faultLine({ file, line, column, field, reason, nearest }: Fault) {
  return `${file}:${line}:${column} ${field ? `${field}: ` : ''}${reason}${nearest ? ` Nearest right value: ${nearest}` : ''}`;
}

function nameFaults({ id }: RecordFile): PathFault[] {
  if (recordId.test(id)) return [];
  const right = nearestRightValue(id, { pattern: recordId.source });
  return [
    {
      path: [],
      reason: 'The file name is the id: lower-case letters, digits, hyphens and dots.',
      right: right && `${right}.yaml`,
    },
  ];
}

function bareDays(document: Document.Parsed): PathFault[] {
  const faults: PathFault[] = [];
  visit(document, {
    Scalar(_, { type, source = '' }, parents) {
      if (type !== 'PLAIN' || !/^\d{4}-\d{1,2}-\d{1,2}$/.test(source)) return;
      const right = nearestRightValue(`${source} `, { pattern: '^\\d{4}-\\d{2}-\\d{2}$' });
      faults.push({
        path: pathOf(parents),
        reason: 'A day is written in quotes.',
        right: right && `'${right}'`,
      });
    },
  });
  return faults;
}

/** What a new record still leaves to its author. */
function unfilled(document: Document.Parsed): PathFault[] {
  const faults: PathFault[] = [];
  visit(document, {
    Scalar(key, { value }, parents) {
      if (key === 'key' || typeof value !== 'string' || !/^TODO\b/.test(value)) return;
      faults.push({ path: pathOf(parents), reason: 'This is still to be filled in: it says TODO.' });
    },
  });
  return faults;
}

function pathOf(parents: readonly unknown[]): Path {
  return parents.flatMap<PropertyKey>((parent, index) => {
    if (isPair(parent) && isScalar(parent.key)) return [String(parent.key.value)];
    const next = parents[index + 1];
    return isNode(parent) && 'items' in parent && !isMap(parent) && Array.isArray(parent.items) && next
      ? [parent.items.indexOf(next as never)]
      : [];
  });
}

function schemaFault(
  folder: RecordFolder,
  { path, kind, message, keys = [] }: FlatIssue,
  data: unknown,
): PathFault[] {
  const at = path.at(-1);
  const given = valueAt(data, path);
  switch (kind) {
    case 'unknown-field': {
      const fields = fieldsAt(folder, path);
      return keys.map((key) => ({
        path: [...path, key],
        isKey: true,
        reason: `There is no field “${key}” here.`,
        right: nearest(key, fields),
      }));
    }
    case 'missing':
      return [
        {
          path,
          reason: `The field “${String(at)}” is missing.`,
          right: acceptedAt(folder, path).values?.join(' | ') || undefined,
        },
      ];
    case 'wrong':
      return [{ path, reason: message, right: nearestRightValue(given, acceptedAt(folder, path)) }];
  }
}

function danglingLinks(
  data: unknown,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
  path: Path = [],
): PathFault[] {
  if (typeof data !== 'object' || data === null) return [];
  if ('collection' in data && 'id' in data) {
    const known = ids.get(String(data.collection)) ?? new Set<string>();
    const id = String(data.id);
    return known.has(id)
      ? []
      : [
          {
            path,
            reason: `There is no record “${id}” in content/${data.collection}.`,
            right: nearest(id, known),
          },
        ];
  }
  return Object.entries(data).flatMap(([key, value]) =>
    danglingLinks(value, ids, [...path, Array.isArray(data) ? Number(key) : key]),
  );
}

// A missing field is told at the object that lacks it.
function offsetOf(document: Document.Parsed, path: Path, isKey = false): number {
  const parent = document.getIn(path.slice(0, -1), true);
  const pair = isMap(parent)
    ? parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))
    : undefined;
  if (isKey && pair && isNode(pair.key)) return pair.key.range?.[0] ?? 0;
  const node = path.length > 0 ? document.getIn(path, true) : document.contents;
  if (isNode(node)) return node.range?.[0] ?? 0;
  return path.length > 0 ? offsetOf(document, path.slice(0, -1)) : 0;
}

function sentence(text: string) {
  return /[.!?:]$/.test(text) ? text.replace(/:$/, '.') : `${text}.`;
}
