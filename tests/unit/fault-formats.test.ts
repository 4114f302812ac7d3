import { expect, test } from 'vitest';
import { type Fault, withExcerpts } from '~/validation/fault.ts';
import { formats, report } from '~/validation/formats.ts';

const at = (line: number, column: number, reason = 'It is wrong. Mend it.'): Fault => ({
  file: 'content/terms/x.yaml',
  line,
  column,
  code: 'E-VALUE',
  field: 'term.en',
  reason,
});
const told = (fault: Fault, text: string) => withExcerpts([fault], () => text);

test('a fault has its line below it and a caret at the place, in Chinese lines too', () => {
  expect(report(told(at(2, 3), 'a\nword 词元'))).toBe(
    'content/terms/x.yaml:2:3  E-VALUE  term.en: It is wrong. Mend it.\n    word 词元\n      ^\n1 fault in 1 file',
  );
  expect(formats.text(told(at(1, 3), '词元多'))).toMatch(/\n {4}词元多\n {4}\u3000\u3000\^$/);
});

test('of a long line the part around the place is shown', () => {
  const [, line = '', caret = ''] = formats
    .text(told(at(1, 901), `${'x'.repeat(900)}Y${'x'.repeat(900)}`))
    .split('\n');
  expect(line.length).toBeLessThanOrEqual(104);
  expect(line[caret.indexOf('^')]).toBe('Y');
});

test('neither orders to a terminal nor a password reach a log', () => {
  const hostile = told(
    at(1, 1, 'found “\u001b[2J\u202e\n::error::x”.'),
    'url: https://me:secret@x.org \u001b[2J',
  );
  for (const format of [formats.text, formats.github]) {
    const text = format(hostile);
    for (const part of ['\u001b', '\u202e', 'secret', '\n::error::']) expect(text).not.toContain(part);
  }
});

test('annotations of GitHub name file, line and code and take no order from a file', () => {
  const [first] = formats.github(told(at(3, 4, '100 % wrong: a, b.'), 'a\nb\nc')).split('\n');
  expect(first).toBe(
    '::error file=content/terms/x.yaml,line=3,col=4,title=E-VALUE::term.en: 100 %25 wrong: a, b.',
  );
});

test('programs get JSON and SARIF', () => {
  expect(JSON.parse(formats.json([at(3, 4)]))).toMatchObject([{ line: 3, column: 4, code: 'E-VALUE' }]);
  const { version, runs } = JSON.parse(formats.sarif([at(3, 4), { ...at(0, 0), file: 'SITE_URL' }]));
  expect(version).toBe('2.1.0');
  expect(runs[0].tool.driver.rules).toEqual([{ id: 'E-VALUE' }]);
  expect(runs[0].results.map(({ locations }: never) => locations)).toMatchObject([
    [{ physicalLocation: { region: { startLine: 3, startColumn: 4 } } }],
    [{ physicalLocation: { artifactLocation: { uri: 'SITE_URL' } } }],
  ]);
});
