import type { z } from 'astro/zod';
import { type Path, valueAt } from './path.ts';

type Issue = z.core.$ZodIssue;

/** An issue of a schema without the nesting of unions. */
export interface FlatIssue {
  path: PropertyKey[];
  kind: 'unknown-field' | 'missing' | 'wrong';
  message: string;
  /** The unknown fields. */
  keys?: string[];
}

/** The issues of a parse; of a union those of the branch that was meant: the one that the value went furthest into. */
export function flatIssues(issues: readonly Issue[], data: unknown, above: PropertyKey[] = []): FlatIssue[] {
  return issues.flatMap((issue) => {
    const path = [...above, ...issue.path];
    if (issue.code === 'invalid_union') {
      const branches = issue.errors
        .map((errors) => flatIssues(errors, data, path))
        .filter((errors) => errors.length > 0);
      const furthest = branches.toSorted((a, b) => depth(b, path, data) - depth(a, path, data))[0];
      return furthest ?? [{ path, kind: 'wrong', message: `${issue.message}.` }];
    }
    if (issue.code === 'unrecognized_keys')
      return [{ path, kind: 'unknown-field', message: issue.message, keys: issue.keys }];
    const isMissing = issue.code === 'invalid_type' && valueAt(data, path) === undefined;
    return [{ path, kind: isMissing ? 'missing' : 'wrong', message: told(issue, valueAt(data, path)) }];
  });
}

function told(issue: Issue, given: unknown) {
  switch (issue.code) {
    case 'invalid_type':
      return `Expected ${kinds[issue.expected] ?? issue.expected}, found ${shown(given)}.`;
    case 'invalid_value': {
      const values = issue.values.map((value) => `“${String(value)}”`).join(', ');
      return `Expected one of ${values}, found ${shown(given)}.`;
    }
    case 'too_small':
      return `${subject(issue.origin)} is too small: found ${shown(given)}${atLeast(issue)}.`;
    case 'too_big':
      return `${subject(issue.origin)} is too large: found ${shown(given)}${atMost(issue)}.`;
    case 'invalid_format': {
      const found = shown(given);
      return issue.message.startsWith('Invalid')
        ? `${found.charAt(0).toUpperCase()}${found.slice(1)} is not written as this field wants it.`
        : issue.message;
    }
    default:
      return issue.message;
  }
}

/** Kinds of values in plain words. */
const kinds: Partial<Record<string, string>> = {
  string: 'words',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'fields',
  record: 'fields',
};

function shown(given: unknown) {
  if (given === '' || given === null) return 'nothing';
  if (typeof given === 'string') return `the text “${given}”`;
  if (Array.isArray(given)) return 'a list';
  return typeof given === 'object' ? 'fields' : String(given);
}

function subject(origin: string) {
  if (origin === 'string') return 'The text';
  return origin === 'array' ? 'The list' : 'The number';
}

// Of texts and lists that are empty the bound says nothing more.
const uncounted = ['string', 'array'];

function atLeast({ origin, minimum }: z.core.$ZodIssueTooSmall) {
  return uncounted.includes(origin) ? '' : `, where it is at least ${minimum}`;
}

function atMost({ origin, maximum }: z.core.$ZodIssueTooBig) {
  return uncounted.includes(origin) ? '' : `, where it is at most ${maximum}`;
}

// A list of wrong things was meant as a list; a word that is no list was meant as one of the words.
function depth(issues: FlatIssue[], path: Path, data: unknown) {
  const isList = Array.isArray(valueAt(data, path));
  const deepest = Math.max(...issues.map((issue) => issue.path.length - path.length));
  return (
    deepest * 10 +
    (isList === deepest > 0 ? 1 : 0) +
    (issues.some(({ message }) => message.startsWith('Expected one of')) ? 1 : 0)
  );
}
