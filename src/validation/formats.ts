import { countedFaults, type Fault, faultLine, told } from './fault.ts';

/** How faults are written for people and programs; each gives the whole text. */
export const formats = {
  text: (faults) => faults.map(withExcerpt).join('\n'),
  json: (faults) => JSON.stringify(faults, null, 2),
  github: (faults) => faults.map((fault) => `${annotation(fault)}\n${withExcerpt(fault)}`).join('\n'),
  sarif: (faults) => JSON.stringify(sarif(faults), null, 2),
} satisfies Record<string, (faults: readonly Fault[]) => string>;

export type Format = keyof typeof formats;

/** All faults with their lines, and how many there are. */
export function report(faults: readonly Fault[]) {
  return `${formats.text(faults)}\n${countedFaults(faults)}`;
}

/** Columns of a line that are shown, so that it stays one line in a terminal. */
const width = 100;

/** Columns that are shown after the caret. */
const margin = 20;

/** A fault, the line in which it stands, and a caret below the place. */
function withExcerpt(fault: Fault) {
  const { excerpt, column } = fault;
  if (!excerpt) return faultLine(fault);
  return [faultLine(fault), ...frame(excerpt, column).map((shown) => `    ${shown}`)].join('\n');
}

/** The part of a line around a column, and the caret below it. */
export function frame(excerpt: string, column: number) {
  const start = column <= width - margin ? 0 : column - width / 2;
  // A character of East Asia is two columns wide.
  const blank = excerpt
    .slice(start, column - 1)
    .replaceAll(/./g, (one) => (/[\u3000-\u9fff\uff00-\uffef]/.test(one) ? '\u3000' : ' '));
  return [excerpt.slice(start, start + width), `${blank}^`];
}

// GitHub reads the rest of the line; what it takes for its own signs is written as it wants.
function annotation(fault: Fault) {
  const { file, line, column, code } = fault;
  const plain = (text: string) =>
    text
      .replaceAll('%', '%25')
      .replaceAll(/[\r\n]/g, ' ')
      .replaceAll(':', '%3A')
      .replaceAll(',', '%2C');
  const place = line > 0 ? `,line=${line},col=${column}` : '';
  return `::error file=${plain(file)}${place},title=${code}::${told(fault).replaceAll('%', '%25')}`;
}

/** The Static Analysis Results Interchange Format 2.1.0, which code hosts and editors read. */
function sarif(faults: readonly Fault[]) {
  const rules = [...new Set(faults.map(({ code }) => code))].map((id) => ({ id }));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'validate', rules } },
        results: faults.map((fault) => ({
          ruleId: fault.code,
          level: 'error',
          message: { text: told(fault) },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: encodeURI(fault.file) },
                ...(fault.line > 0 && { region: { startLine: fault.line, startColumn: fault.column } }),
              },
            },
          ],
        })),
      },
    ],
  };
}
