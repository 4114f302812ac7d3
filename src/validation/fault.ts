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
}

/** A fault of a whole file. */
export function fileFault(file: string, code: string, reason: string, line = 0, column = 0): Fault {
  return { file, line, column, code, field: '', reason };
}

/** A fault in one line: `file:line:column  CODE  what is wrong: what was found. How to mend it.` */
export function faultLine({ file, line, column, code, field, reason, nearest }: Fault) {
  const place = line > 0 ? `${file}:${line}:${column}` : file;
  const mend = nearest ? ` Nearest right value: ${nearest}` : '';
  return `${place}  ${code}  ${field ? `${field}: ` : ''}${reason}${mend}`;
}

/** Faults in the order of files, lines and columns. */
export function sortedFaults(faults: readonly Fault[]) {
  return faults.toSorted(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.code, b.code),
  );
}

/** How many there are, in plain words: “1 fault”, “3 faults”. */
export function counted(number: number, one: string) {
  return `${number} ${one}${number === 1 ? '' : 's'}`;
}

// By code units: the order of a report is the same on every machine.
function compare(a: string, b: string) {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
