import type { z } from 'astro/zod';
import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
} from 'yaml';
import { nearest } from '../domain/nearest.ts';
import { type Fault, fileFault } from './fault.ts';
import { type FlatIssue, flatIssues } from './issues.ts';
import { fieldName, type Path, type PathFault, valueAt } from './path.ts';
import { nearestRightValue } from './repair.ts';
import { acceptedAt, fieldsAt } from './schema-at.ts';
import type { TextFile } from './text-file.ts';

/** What a file of fields holds, and what is wrong with it by itself. */
export interface YamlFile<Data = unknown> {
  faults: Fault[];
  /** The fields as the site reads them; undefined where they are not of their shape. */
  data?: Data;
  /** A fault at the place of a field. */
  faultAt: (fault: PathFault) => Fault;
}

/** Reads fields and compares them with their shape. */
export function readYaml<Schema extends z.ZodType>(
  { file, text }: TextFile,
  schema: Schema,
): YamlFile<z.output<Schema>> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const at = (offset: number, code: string, field: string, reason: string, right?: string): Fault => {
    const { line, col } = lines.linePos(Math.min(offset, text.length));
    // The reader of YAML may look past the end of a line.
    const width = (text.split('\n')[line - 1] ?? '').length;
    return { file, line, column: Math.min(col, width + 1), code, field, reason, nearest: right };
  };
  const faultAt = ({ path, code = 'E-VALUE', reason, right, isKey }: PathFault) =>
    at(offsetOf(document, path, isKey), code, fieldName(path), reason, right);

  const broken = document.errors.map(({ pos, code, message }) =>
    at(
      pos[0],
      'E-YAML',
      '',
      broke[code] ?? sentence(message.replace(/(?: at line \d+.*)?(?:\n[\s\S]*)?$/, '')),
    ),
  );
  if (broken.length > 0) return { faults: broken, faultAt };
  if (!isMap(document.contents))
    return {
      faults: [
        fileFault(file, 'E-YAML', `The file has no fields: found ${kindOf(document.contents)}.`, 1, 1),
      ],
      faultAt,
    };

  const found = [...repeatedByName(document), ...bareDays(document), ...unfilled(document)];
  if (found.some(({ code }) => code === 'E-YAML')) return { faults: found.map(faultAt), faultAt };
  const data: unknown = document.toJS();
  const parsed = schema.safeParse(data);
  if (!parsed.success) {
    // Under a day without quotes the schema sees a text; the reader of the site would see a moment in time.
    const told = new Set(found.map(({ path }) => fieldName(path)));
    found.push(
      ...flatIssues(parsed.error.issues, data)
        .flatMap((issue) => schemaFault(schema, issue, data, document))
        .filter(({ path }) => !told.has(fieldName(path))),
    );
  }
  return { faults: found.map(faultAt), faultAt, ...(parsed.success && { data: parsed.data }) };
}

/** What breaks YAML most often, in the words of an author. */
const broke: Partial<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'A second colon with a space stands in this line. Put the value in quotes.',
  MULTILINE_IMPLICIT_KEY: 'Here is a name of a field without its colon. Write “name: value”.',
  MISSING_CHAR:
    'Something that was opened is not closed here: a quote, a bracket, a brace or a colon. Close it.',
  BAD_INDENT: 'The line is not indented as those around it. Begin it below them.',
  TAB_AS_INDENT: 'A tab indents the line. Use spaces.',
  DUPLICATE_KEY: 'The field stands twice. Keep one.',
  BAD_SCALAR_START: 'A value that begins with this sign stands in quotes. Put it there.',
  UNEXPECTED_TOKEN: 'This does not belong here: a bracket, a comma or words after a quote. Take it out.',
  MULTIPLE_DOCS: 'A file holds one record. Take the line of --- out.',
  BAD_DQ_ESCAPE: 'A backslash in double quotes begins a sign of its own. Use single quotes.',
};

function kindOf(contents: unknown) {
  if (contents === null || (isScalar(contents) && contents.value === null)) return 'nothing';
  return isScalar(contents) ? 'a text' : 'a list';
}

// An alias can grow without bounds, and the two readers of YAML differ about tags and merged fields.
function repeatedByName(document: Document.Parsed): PathFault[] {
  const faults: PathFault[] = [];
  const reason = 'Anchors, aliases, tags and merged fields of YAML are not used here. Write the value out.';
  visit(document, {
    Node(_, node, parents) {
      if (isAlias(node) || node.anchor || node.tag)
        faults.push({ path: pathOf(parents), code: 'E-YAML', reason });
    },
    Pair(_, { key }, parents) {
      if (isScalar(key) && key.value === '<<') faults.push({ path: pathOf(parents), code: 'E-YAML', reason });
    },
  });
  return faults;
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
      if (key === 'key' || typeof value !== 'string' || !/\bTODO\b/.test(value)) return;
      const reason = 'This is still to be filled in: it says TODO.';
      faults.push({ path: pathOf(parents), code: 'E-TODO', reason });
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
  schema: z.ZodType,
  { path, kind, message, keys = [] }: FlatIssue,
  data: unknown,
  document: Document.Parsed,
): PathFault[] {
  const at = path.at(-1);
  switch (kind) {
    case 'unknown-field': {
      const fields = fieldsAt(schema, path);
      return keys.map((key) => ({
        path: [...path, key],
        code: 'E-FIELD',
        isKey: true,
        reason: `There is no field “${key}” here.`,
        right: nearest(key, fields),
      }));
    }
    case 'missing': {
      const right = acceptedAt(schema, path).values?.join(' | ') || undefined;
      return [{ path, code: 'E-FIELD', reason: `The field “${String(at)}” is missing.`, right }];
    }
    case 'wrong':
      return [{ path, reason: message, right: rightValue(schema, path, valueAt(data, path), document) }];
  }
}

// A number where words are wanted has lost its quotes.
function rightValue(schema: z.ZodType, path: Path, given: unknown, document: Document.Parsed) {
  const accepted = acceptedAt(schema, path);
  const node = document.getIn(path, true);
  const isText = accepted.type === 'string' && !accepted.values?.length;
  if (!isText || (typeof given !== 'number' && typeof given !== 'boolean') || !isScalar(node))
    return nearestRightValue(given, accepted);
  const source = node.source ?? String(given);
  return !accepted.pattern || new RegExp(accepted.pattern, 'u').test(source) ? `'${source}'` : undefined;
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
