import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { environmentFaults } from '~/validation/environment.ts';
import { type Fault, faultLine } from '~/validation/fault.ts';
import { interfaceFaults } from '~/validation/interface-words.ts';
import { contentFaults, faultsOfFiles } from '~/validation/read.ts';
import { contentLimit, type TextFile, textOfBytes } from '~/validation/text-file.ts';
import { publicFaults, readContent } from '~/validation/tree.ts';
import { type BadInput, badInputs } from './bad-inputs.ts';

const { files } = readContent();

test('the content as it is has no fault', () => {
  expect(contentFaults().map(faultLine)).toEqual([]);
});

/** The file after the edit, as it would be read from a disk. */
function edited({ file, edit }: BadInput) {
  const path = `content/${file}`;
  const before = files.find((one) => one.file === path)?.text ?? '';
  if (typeof edit !== 'string') expect(before, `${edit[0]} in ${path}`).toMatch(edit[0]);
  const text = typeof edit === 'string' ? edit : before.replace(...edit);
  return textOfBytes(path, new TextEncoder().encode(text)) as TextFile;
}

/** The lines in which words stand. */
function linesOf(text: string, words: string) {
  const starts = [
    ...text.matchAll(new RegExp(words.trimStart().replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&'), 'g')),
  ];
  expect(starts.length, words).toBeGreaterThan(0);
  return starts.map(({ index }) => text.slice(0, index).split('\n').length);
}

test.each(badInputs)('$name: $code', (input) => {
  const bad = edited(input);
  const faults = faultsOfFiles([...files.filter(({ file }) => file !== bad.file), bad]);
  const { line: place } = input;
  const lines = typeof place === 'number' ? [place] : linesOf(bad.text, place);
  const here = faults.filter((fault) => fault.file === bad.file);
  const found = here.find((fault) => fault.code === input.code && lines.includes(fault.line));
  expect(found, `lines ${lines} of ${here.map(faultLine).join('\n') || 'nothing'}`).toBeDefined();
  expect(found?.reason).toMatch(/[.?]$/);
  expect(here.length).toBeLessThanOrEqual(6);
});

test('a text that is no UTF-8 is told so', () => {
  for (const bytes of [Buffer.from('term: caf\xe9', 'latin1'), Buffer.from([0xb4, 0xca, 0xd4, 0xaa])])
    expect(textOfBytes('content/terms/x.yaml', bytes)).toMatchObject({ code: 'E-TEXT' });
  expect(textOfBytes('content/terms/x.yaml', new Uint8Array(contentLimit + 1))).toMatchObject({
    code: 'E-SIZE',
  });
});

test('ends of line of Windows are read as one end of line', () => {
  const windows = files.map(({ file, text }) =>
    textOfBytes(file, new TextEncoder().encode(text.replaceAll('\n', '\r\n'))),
  );
  expect(faultsOfFiles(windows as TextFile[])).toEqual([]);
});

const folder = mkdtempSync(join(tmpdir(), 'survey-tree-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const secret = 'a line that nobody may read';
writeFileSync(join(folder, 'secret'), secret);
for (const name of ['content/terms', 'content/terms/x.yaml', 'public/.well-known', 'elsewhere'])
  mkdirSync(join(folder, name), { recursive: true });
symlinkSync(join(folder, 'secret'), join(folder, 'content/terms/zz.yaml'));
symlinkSync('/nowhere', join(folder, 'content/terms/broken.yaml'));
symlinkSync(join(folder, 'elsewhere'), join(folder, 'content/systems'));
symlinkSync(join(folder, 'secret'), join(folder, 'public/host.txt'));
const inPublic: Record<string, string> = {
  '.env': 'SECRET=1',
  '.DS_Store': 'x',
  '.well-known/security.txt': 'Contact: https://example.org/',
  'run.js': 'alert(1)',
  'run.php': '<?php',
  'page.html': '<p>',
  'big.png': 'x'.repeat(1_000_001),
  'script.svg': '<svg><script>alert(1)</script></svg>',
  'event.svg': '<svg onload="alert(1)"/>',
  'plain.svg': '<svg/>',
  'sitemap.xml': '<x/>',
};
for (const [name, text] of Object.entries(inPublic)) writeFileSync(join(folder, 'public', name), text);

test('links out of the tree and folders named as files are refused, and their contents not printed', () => {
  const { files: read, faults } = readContent(folder);
  expect(read).toEqual([]);
  expect(faults.map(({ file, code }) => `${file} ${code}`)).toEqual([
    'content/systems E-FILE',
    'content/terms/broken.yaml E-FILE',
    'content/terms/x.yaml E-FILE',
    'content/terms/zz.yaml E-FILE',
  ]);
  expect(faults.map(faultLine).join('\n')).not.toContain(secret);
});

test('what would be published as it is must be harmless', () => {
  const refused = publicFaults(folder).map(({ file, code }) => `${file.slice('public/'.length)} ${code}`);
  expect(refused).toEqual([
    '.DS_Store E-PUBLIC',
    '.env E-PUBLIC',
    'big.png E-SIZE',
    'event.svg E-PUBLIC',
    'host.txt E-FILE',
    'page.html E-PUBLIC',
    'run.js E-PUBLIC',
    'run.php E-PUBLIC',
    'script.svg E-PUBLIC',
    'sitemap.xml E-PUBLIC',
  ]);
});

test('words of the interface that one edition lacks or leaves empty are told by their names', () => {
  const words = {
    menu: 'Menu',
    tabs: { first: 'First', rows: ['a'] },
    count: (rows: number) => `${rows} rows`,
  };
  expect(
    interfaceFaults({ en: words, zh: { ...words, tabs: { first: '', rows: ['甲'] } } }).map(faultLine),
  ).toEqual([expect.stringMatching(/^src\/i18n\/zh\.ts {2}E-WORDS {2}tabs\.first: /)]);
  const { menu: _, ...lacking } = words;
  expect(interfaceFaults({ en: words, zh: lacking }).map(faultLine)).toEqual([
    expect.stringMatching(/^src\/i18n\/zh\.ts {2}E-WORDS {2}menu: /),
  ]);
});

const wrongAddresses = [
  'example.org',
  '',
  'https://exa mple.org/',
  'https:///x',
  'ftp://example.org/',
  'https://user:secret@example.org/',
  'https://example.org//x/',
  'https://example.org/?a',
];

test.each(wrongAddresses)('the address “%s” is refused by the name of its variable', (address) => {
  for (const name of ['SITE_URL', 'SITE_REPOSITORY']) {
    const [fault, ...more] = environmentFaults({ [name]: address }).map(faultLine);
    expect(fault).toMatch(new RegExp(`^${name}  E-SITE  .*Write it as https://`));
    expect(fault).not.toContain('secret');
    expect(more).toEqual([]);
  }
});

test('a folder whose name the tools of the build cannot read is told', () => {
  for (const sign of ['#', '?', '%'])
    expect(environmentFaults({}, `/home/me/a ${sign}1`).map(faultLine)).toEqual([
      expect.stringContaining(`found “${sign}”`),
    ]);
  expect(environmentFaults({}, '/home/me/a b 综述')).toEqual([]);
});

test('right addresses of the environment are accepted', () => {
  const right = { SITE_URL: 'https://example.org/survey', SITE_REPOSITORY: 'https://github.com/owner/name' };
  expect(environmentFaults(right)).toEqual([]);
  for (const SITE_URL of ['http://localhost:4321/', 'https://example.org/综述/', 'https://例子.中国/'])
    expect(environmentFaults({ SITE_URL })).toEqual([]);
});

/** Mends that are sure, and one that is not. */
const mends: [name: string, from: string | RegExp, to: string, mend: string | undefined][] = [
  ['a comma for a point', /score: [\d.]+/, 'score: 58,2', '58.2'],
  ['a comma that can be either', /score: [\d.]+/, 'score: 58,200', undefined],
];

test.each(mends)('%s is mended only where that is sure', (name, from, to, mend) => {
  const bad = edited({ name, file: 'systems/qwen-7b.yaml', edit: [from, to], code: '', line: 0 });
  const faults: Fault[] = faultsOfFiles([...files.filter(({ file }) => file !== bad.file), bad]);
  expect(faults.map(({ nearest }) => nearest)).toEqual([mend]);
});

test('a year without its quotes gets them', () => {
  const edit = [/issued: '[\d-]+'/, 'issued: 2020'] as const;
  const bad = edited({ name: '', file: 'references/kaplan-2020-scaling.yaml', edit, code: '', line: 0 });
  const faults = faultsOfFiles([...files.filter(({ file }) => file !== bad.file), bad]);
  expect(faults.map(({ nearest }) => nearest)).toEqual(["'2020'"]);
});
