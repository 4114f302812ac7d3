import { type Fault, withExcerpts } from '../validation/fault.ts';
import { report } from '../validation/formats.ts';
import { readContent } from '../validation/tree.ts';

/**
 * What stopped a build. What an author did carries the code of a fault and is led back to the line that has the
 * words it quotes; everything else is a bug of ours, and its stack is told.
 */
export function toldError(error: unknown) {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  if (/\b(EACCES|EROFS|EPERM|ENOSPC)\b/.test(message)) return `The machine refused to write: ${message}`;
  const [, code, reason] = /\b(E-[A-Z]+(?:-[A-Z]+)*) ([\s\S]*)/.exec(message) ?? [];
  if (!code || !reason)
    return `This is a bug of the project, not of its content. Please report it:\n${stack ?? message}`;
  const files = readContent().files.filter(({ file }) => file !== 'content/README.md');
  const quoted = [...reason.matchAll(/“([^”]+)”|(<[A-Z][^>]*>)/g)].map(
    ([, words, tag]) => words ?? tag ?? '',
  );
  const found = quoted.flatMap((words) =>
    files.filter(({ text }) => text.includes(words)).map((file) => ({ ...file, words })),
  )[0];
  const before = found?.text.slice(0, found.text.indexOf(found.words)).split('\n') ?? [];
  const fault: Fault = {
    file: found?.file ?? 'content',
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
    code,
    field: '',
    reason,
  };
  return report(withExcerpts([fault], () => found?.text));
}
