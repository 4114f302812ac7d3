import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import type { RecordFolder } from '~/schema/registry.ts';
import { blankRecords } from '~/validation/blank-records.ts';
import { recordFaults } from '~/validation/records.ts';

const blank = { id: 'example-2023-title', day: '2026-11-30', number: 1000 };

test.each(Object.entries(blankRecords).filter(([kind]) => kind !== 'chapter'))(
  'a new %s validates but for what it leaves to fill in',
  (_, files) => {
    for (const [path, text] of files(blank)) {
      const [folder = ''] = path.split('/');
      const record = { file: path, folder: folder as RecordFolder, id: basename(path, '.yaml'), text };
      const open = recordFaults(record, new Map());
      expect(open.length).toBeGreaterThan(0);
      expect(open.map(({ reason }) => reason).filter((reason) => !/TODO/.test(reason))).toEqual([]);
      const filled = text.replaceAll('TODO', 'Filled');
      const left = recordFaults({ ...record, text: filled }, new Map()).map(({ reason }) => reason);
      expect(left.filter((reason) => !reason.includes('no record “Filled”'))).toEqual([]);
    }
  },
);

test('a new chapter stands in both editions with the headings of one in the other', () => {
  const [english, chinese] = blankRecords['chapter']?.(blank) ?? [];
  expect(english?.[0]).toBe(`chapters/en/${blank.id}.mdx`);
  expect(chinese).toEqual([`chapters/zh/${blank.id}.mdx`, english?.[1]]);
});

test('no record and no chapter says TODO', () => {
  const files = globSync('content/**/*.{yaml,mdx}');
  expect(files.filter((file) => /\bTODO\b/.test(readFileSync(file, 'utf8')))).toEqual([]);
});
