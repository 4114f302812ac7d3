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
  const shown =
    typeof given === 'string'
      ? `the text “${given}”`
      : Array.isArray(given)
        ? 'a list'
        : typeof given === 'object'
          ? 'an object'
          : String(given);
  switch (issue.code) {
    case 'invalid_type':
      return `Expected ${issue.expected}, found ${shown}.`;
    case 'invalid_value':
      return `Expected one of ${issue.values.map((value) => `“${String(value)}”`).join(', ')}, found ${shown}.`;
    case 'too_small':
      return `${issue.origin === 'string' ? 'The text' : issue.origin === 'array' ? 'The list' : 'The number'} is too small: found ${given === '' ? 'nothing' : shown}.`;
    case 'invalid_format':
      return issue.message.startsWith('Invalid')
        ? `${shown.replace(/^t/, 'T')} is not written as this field wants it.`
        : issue.message;
    default:
      return issue.message;
  }
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
