import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fingerprintOf, markOf, type Source } from '../../src/domain/fact-marks.ts';
import { type SaidPlace, saidFault } from '../../src/domain/proof.ts';
import { swhidOf } from '../../src/domain/swhid.ts';
import { type Step, stepNames } from '../../src/schema/step.ts';
import { verificationOf } from '../../src/verify/ledger.ts';
import { firstOf, fromMirrors, type SourceFiles } from '../../src/verify/source-files.ts';
import { contentIdentifier, verify } from '../../src/verify/verify.ts';

const known = { width: 5120, heads: 40, parameters: [7_000_559_616, 20_088_714_240] };

const sound: Record<Step, [says: string, value: number | string]> = {
  'half of': ['"intermediate_size": 22016', 11_008],
  'sum of': ['10 billion … 7 billion', 17e9],
  'product of': ['32 … 128', 4096],
  'quotient of': ['"hidden_size": 4096 ↓ "num_attention_heads": 32', 128],
  'rounded from': ['6.74B', 6.7e9],
  'rounded in the source': ['1.6T', 1_604_900_000_000],
  'in billions': ['Sum 1,604.9', 1_604_900_000_000],
  'one more than': ['--num-layers 39', 40],
  'thousands of 1,024': ['Max Length … 32K', 32_768],
  'eight thirds of the width, up to 128': ['8/3 of the hidden size', 13_696],
  'eight thirds of the width, up to 256': ['MLP_RATIO = 8 / 3', 13_824],
  'as many as heads': ['3 * self.hidden_size', 40],
  'counted from the sizes': ['hidden_size=4096', 7_000_559_616],
  'day of the commit': ['LICENSE', '2023-07-08'],
};

test.each(stepNames)('“%s” leads from a literal to its value, and to no other', (step) => {
  const [says, value] = sound[step];
  expect(saidFault({ value, says, step, ref: { id: 'a' } }, known)).toBeUndefined();
  if (typeof value === 'number')
    expect(saidFault({ value: value * 1.5, says, step, ref: { id: 'a' } }, known)).toContain(step);
});

test('a count that the record rounds is the count of its sizes', () => {
  const place: SaidPlace = { says: 'HIDDEN_SIZE = 5120', step: 'counted from the sizes', ref: { id: 'a' } };
  expect(saidFault({ value: 20_090_000_000, ...place }, known)).toBeUndefined();
  expect(saidFault({ value: 20_080_000_000, ...place }, known)).toBeDefined();
});

test.each([
  [4096, '"hidden_size": 4096', true],
  [4096, '4K', false],
  ['2023-08-03', '2023.8.3 … Qwen-7B', true],
  ['2023-08-03', '2023.8.4', false],
  [undefined, 'in words', true],
])('without a step %s is what stands there or a fault: “%s”', (value, says, isRight) => {
  expect(saidFault({ value, says, ref: { id: 'a' } }, known) === undefined).toBe(isRight);
});

const text = 'The model has 62 亿 parameters.\n';
const readme: Source = {
  kind: 'repository',
  repository: 'o/r',
  commit: 'a'.repeat(40),
  path: 'README.md',
  swhid: contentIdentifier(Buffer.from(text)),
};

const files: SourceFiles = {
  bytes: async () => ({ value: Buffer.from(text) }),
  days: async () => ({ value: ['2023-03-14'] }),
};

async function outcomeOf(value: unknown, place: object, source: Source = readme, from = files) {
  const fact = { value, sources: [{ ref: { id: 'readme' }, ...place }] };
  const found = await verify([{ record: 'systems/a', data: { fact } }], new Map([['readme', source]]), from);
  return found[0]?.outcome;
}

test('a file is hashed as git and Software Heritage do', () => {
  expect(contentIdentifier(Buffer.from(''))).toBe('swh:1:cnt:e69de29bb2d1d6434b8b29ae775ad8c2e48c5391');
});

test.each<[string, unknown, object, Source?, SourceFiles?]>([
  ['verified', 6.2e9, { says: '62 亿' }],
  ['verified', { en: 'x', zh: 'y' }, { says: 'The model … parameters' }],
  ['differs', 6.3e9, { says: '62 亿' }],
  ['differs', 6.2e9, { says: '6.2 billion' }],
  ['differs', 6.2e9, { says: '62 亿' }, { ...readme, swhid: `swh:1:cnt:${'0'.repeat(40)}` }],
  ['differs', 6.2e9, { says: '62 亿' }, { ...readme, swhid: undefined }],
  ['verified', '2023-03-14', {}, { ...readme, path: undefined }],
  ['differs', '2023-03-15', {}, { ...readme, path: undefined }],
  ['verified', '2023-03-14', { says: '62 亿', step: 'day of the commit' }],
  ['differs', '2023-03-15', { says: '62 亿', step: 'day of the commit' }],
  ['read', 6.2e9, { read: '2026-11-30' }],
  ['unmarked', 6.2e9, {}],
  ['unmarked', 6.2e9, {}, { kind: 'page' }],
  ['unreachable', 6.2e9, { says: '62 亿' }, readme, firstOf([])],
])('a source is %s', async (outcome, value, place, source, from) => {
  expect(await outcomeOf(value, place, source, from)).toBe(outcome);
});

test('files and days come from bare clones', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mirrors-'));
  const work = join(folder, 'work');
  mkdirSync(work);
  const git = (...args: string[]) => execFileSync('git', ['-C', work, ...args], { encoding: 'utf8' }).trim();
  git('init', '-q');
  writeFileSync(join(work, 'README.md'), text);
  git('add', '.');
  const author = ['-c', 'user.name=a', '-c', 'user.email=a@b.c'];
  git(...author, 'commit', '-qm', 'First', '--date', '2023-03-14T12:00:00Z');
  const source = { repository: 'o/r', commit: git('rev-parse', 'HEAD'), path: 'README.md' };
  execFileSync('git', ['clone', '-q', '--bare', work, join(folder, 'o+r')]);
  const mirrors = fromMirrors(folder);
  const bytes = await mirrors.bytes(source);
  expect('value' in bytes && Buffer.from(bytes.value).toString()).toBe(text);
  expect(await mirrors.days(source)).toMatchObject({ value: expect.arrayContaining(['2023-03-14']) });
  expect(await mirrors.bytes({ ...source, repository: 'o/other' })).toHaveProperty('why');
  expect(await mirrors.bytes({ ...source, path: 'LICENSE' })).toHaveProperty('why');
  rmSync(folder, { recursive: true });
});

test('the identifier names origin, commit and path, as its standard writes them', () => {
  const source = { repository: 'o/r', commit: 'b'.repeat(40), path: 'A licence; v1.pdf' };
  const swhid = `swh:1:cnt:${'c'.repeat(40)}`;
  expect(swhidOf({ ...source, swhid })).toBe(
    `${swhid};origin=https://github.com/o/r;anchor=swh:1:rev:${'b'.repeat(40)};path=/A%20licence%3B%20v1.pdf`,
  );
  expect(swhidOf(source)).toBeUndefined();
  expect(swhidOf({ ...source, path: undefined })).toBe(
    `swh:1:rev:${'b'.repeat(40)};origin=https://github.com/o/r`,
  );
});

test('a record’s line counts what was found, and its fingerprint knows every change', () => {
  const finding = { record: 'systems/a', reason: '' };
  const line = verificationOf(
    [
      { ...finding, place: 'parameters.0.0', outcome: 'verified' },
      { ...finding, place: 'parameters.0.1', outcome: 'read' },
    ],
    '2026-11-30',
    '0123456789abcdef',
  );
  expect(line).toMatchObject({ verified: 1, read: 1, differs: 0, except: ['parameters.0.1'] });
  const print = (value: number, source: Source) =>
    fingerprintOf(
      { value, sources: [{ ref: { id: 'readme' }, says: '62 亿' }] },
      new Map([['readme', source]]),
    );
  const prints = [print(1, readme), print(2, readme), print(1, { ...readme, commit: 'd'.repeat(40) })];
  expect(new Set(prints).size).toBe(3);
});

test('a fact has its mark until its record changes', () => {
  const sources = new Map([['readme', readme]]);
  const [quoted, read, bare] = [
    [{ ref: { id: 'readme' }, says: '62 亿' }],
    [{ ref: { id: 'paper' }, read: '2026-11-29' }],
    [{ ref: { id: 'paper' } }],
  ];
  const data = { a: { value: 6.2e9, sources: quoted }, b: { sources: read }, c: { sources: bare } };
  const fingerprint = fingerprintOf(data, sources);
  const finding = { record: 'systems/a', reason: '' };
  const line = verificationOf(
    [
      { ...finding, place: 'a.0', outcome: 'verified' },
      { ...finding, place: 'b.0', outcome: 'read' },
      { ...finding, place: 'c.0', outcome: 'unmarked' },
    ],
    '2026-11-30',
    fingerprint,
  );
  expect([quoted, read, bare].map((places) => markOf(places, data, line, fingerprint))).toEqual([
    { by: 'machine', day: '2026-11-30' },
    { by: 'editors', day: '2026-11-29' },
    undefined,
  ]);
  expect(markOf(quoted, data, line, '0000000000000000')).toBeUndefined();
});
