import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { chapterNames } from './chapters.ts';

function daysOf(name: string) {
  const { changes } = parse(readFileSync(`content/history/${name}.yaml`, 'utf8')) as {
    changes: { date: string }[];
  };
  return changes.map(({ date }) => date);
}

test.each([...chapterNames('en'), 'systems', 'site'])(
  'the log of %s has one entry a day, the latest first',
  (name) => {
    const dates = daysOf(name);
    expect(new Set(dates).size).toBe(dates.length);
    expect(dates).toEqual(dates.toSorted().reverse());
  },
);

test.each(chapterNames('en'))('the log of %s ends on the day its chapter names', (name) => {
  const dates = daysOf(name);
  expect(readFileSync(`content/chapters/en/${name}.mdx`, 'utf8')).toContain(`updated: '${dates[0]}'`);
});
