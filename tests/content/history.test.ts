import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { chapterNames } from './chapters.ts';

test.each(chapterNames('en'))('the log of %s is dated once a day and ends on the day its chapter names', (name) => {
  const { changes } = parse(readFileSync(`content/history/${name}.yaml`, 'utf8')) as { changes: { date: string }[] };
  const dates = changes.map(({ date }) => date);
  expect(new Set(dates).size).toBe(dates.length);
  expect(dates).toEqual(dates.toSorted().reverse());
  expect(readFileSync(`content/chapters/en/${name}.mdx`, 'utf8')).toContain(`updated: '${dates[0]}'`);
});
