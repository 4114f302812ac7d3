import { unseenCharacters } from '../schema/plain-faults.ts';

/** What is wrong in a file of an author, and where. */
export interface Fault {
  /** The file, or the name of a variable of the environment. */
  file: string;
  /** Line and column from 1; 0 where the fault has no place in a text. */
  line: number;
  column: number;
  /** Its kind, explained in content/README.md. */
  code: string;
  /** Path of the field: `parameters[0].value`. */
  field: string;
  /** What is wrong, what was found and how to mend it. */
  reason: string;
  /** The value that was certainly or very probably meant. */
  nearest?: string | undefined;
  /** The line of the file in which it stands. */
  excerpt?: string | undefined;
}

/** A fault of a whole file. */
export function fileFault(file: string, code: string, reason: string, line = 0, column = 0): Fault {
  return { file, line, column, code, field: '', reason };
}

/** What is wrong, what was found and how to mend it, in one line that no terminal or log takes for orders. */
export function told({ field, reason, nearest }: Fault) {
  const mend = nearest ? ` Nearest right value: ${nearest}` : '';
  return visible(`${field ? `${field}: ` : ''}${reason}${mend}`.replaceAll('\n', ' '));
}

/** A fault in one line: `file:line:column  CODE  what is wrong: what was found. How to mend it.` */
export function faultLine(fault: Fault) {
  const { file, line, column, code } = fault;
  return `${visible(file)}${line > 0 ? `:${line}:${column}` : ''}  ${code}  ${told(fault)}`;
}

/** Faults in the order of files, lines and columns. */
export function sortedFaults(faults: readonly Fault[]) {
  return faults.toSorted(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.code, b.code),
  );
}

/** How many there are, and in how many files: “3 faults in 2 files”. */
export function countedFaults(faults: readonly Fault[]) {
  const files = new Set(faults.map(({ file }) => file)).size;
  return `${counted(faults.length, 'fault')} in ${counted(files, 'file')}`;
}

// “1 fault”, “3 faults”.
function counted(number: number, one: string) {
  return `${number} ${one}${number === 1 ? '' : 's'}`;
}

// By code units: the order of a report is the same on every machine.
function compare(a: string, b: string) {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Faults with the lines in which they stand; a secret in an address is not repeated. */
export function withExcerpts(faults: readonly Fault[], textOf: (file: string) => string | undefined) {
  return faults.map((fault) => {
    const line = fault.line > 0 ? textOf(fault.file)?.split('\n')[fault.line - 1] : undefined;
    if (!line) return fault;
    const plain = line
      .replaceAll('\t', ' ')
      .replaceAll(/(?<=:\/\/)[^/@\s]*(?=@)/g, (secret) => '…'.repeat(secret.length));
    return { ...fault, excerpt: visible(plain) };
  });
}

// What has no width or turns the direction of a line would hide what is told.
function visible(text: string) {
  return text.replaceAll(unseenCharacters, (hidden) => '\uFFFD'.repeat(hidden.length));
}
