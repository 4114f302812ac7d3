import fc from 'fast-check';
import { expect, test } from 'vitest';
import { faultLine } from '~/validation/fault.ts';
import { faultsOfFiles, recordFiles } from '~/validation/read.ts';
import { readContent } from '~/validation/tree.ts';

const { files } = readContent();
const records = recordFiles();
const runs = process.env['TEST_FULL'] ? 2000 : 150;

/** What is wrong with a record after an edit. */
function faultsAfter(file: string, text: string) {
  const all = faultsOfFiles([...files.filter((one) => one.file !== file), { file, text }]);
  return { own: all.filter((fault) => fault.file === file), all };
}

const record = fc.constantFrom(...records);
const scalar = /^(\s*(?:- )?[a-z_]+: )([^\s{[|>'"].*)$/;

/** What people write by mistake or by malice in the place of a value. */
const odd = fc.oneof(
  fc.constantFrom(
    "''",
    "'  '",
    'null',
    'yes',
    '-1',
    '0',
    '1e400',
    '.nan',
    '[]',
    '{}',
    '2023-02-30',
    "'2203-01-01'",
    '"\\u202e"',
    '../../etc',
    'javascript:alert(1)',
    '&a x',
    '*a',
    '!!js x',
    '@x',
    '`x`',
    '{',
    '- a',
    'a: b',
    '# gone',
    'TODO',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).map((text) => JSON.stringify(text)),
  fc.double({ noNaN: true }).map(String),
);

test('a value that is replaced by anything still means something, or a fault names its line', () => {
  fc.assert(
    fc.property(record, fc.nat(), odd, ({ file, text }, choice, value) => {
      const lines = text.split('\n');
      const places = lines.flatMap((line, index) =>
        scalar.test(line) && !/^\s/.test(lines[index + 1] ?? '') ? index : [],
      );
      const at = places[choice % Math.max(1, places.length)];
      if (at === undefined) return;
      const edited = lines
        .with(
          at,
          (lines[at] ?? '').replace(scalar, (_, name) => `${name}${value}`),
        )
        .join('\n');
      const { own, all } = faultsAfter(file, edited);
      if (own.length === 0) return;
      const told = `${file}:${at + 1} ${value}\n${all.map(faultLine).join('\n')}`;
      // What is opened and not closed is seen to be so in the line below.
      const right = own.some(({ line, code }) => line === at + 1 || (code === 'E-YAML' && line === at + 2));
      expect(right, told).toBe(true);
    }),
    { numRuns: runs },
  );
});

test('a record that is cut, doubled or written into at random is read or refused at a line that it has', () => {
  const edit = fc.tuple(fc.nat(), fc.nat({ max: 40 }), fc.string({ unit: 'binary', maxLength: 4 }));
  fc.assert(
    fc.property(record, edit, ({ file, text }, [start, length, words]) => {
      const at = start % text.length;
      const edited = (text.slice(0, at) + words + text.slice(at + length)).replaceAll('\r\n', '\n');
      for (const { line, column, reason, code } of faultsAfter(file, edited).own) {
        expect(line).toBeLessThanOrEqual(edited.split('\n').length);
        expect(column).toBeLessThanOrEqual((edited.split('\n')[line - 1]?.length ?? 0) + 1);
        expect(reason.length).toBeGreaterThan(10);
        expect(code).toMatch(/^E-/);
      }
    }),
    { numRuns: runs },
  );
});
