import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { chapterNames, sectionsOf } from './chapters.ts';

interface Statement {
  order: number;
  treated: string;
  verdict: string;
  erratum?: string;
}

function records<Data>(folder: string) {
  return globSync(`content/${folder}/*.yaml`).map((path) => ({
    id: basename(path, '.yaml'),
    data: parse(readFileSync(path, 'utf8')) as Data,
  }));
}

const ids = (folder: string) => new Set(records(folder).map(({ id }) => id));

test('errata are numbered from one without a gap', () => {
  const numbers = records<{ number: number }>('errata').map(({ data }) => data.number);
  expect(numbers.toSorted((a, b) => a - b)).toEqual(numbers.map((_, index) => index + 1));
});

test('errors of the public record are numbered from one without a gap', () => {
  const numbers = records<{ number: number }>('public-errors').map(({ data }) => data.number);
  expect(numbers.toSorted((a, b) => a - b)).toEqual(numbers.map((_, index) => index + 1));
});

test('our own errors are numbered from one without a gap', () => {
  const numbers = records<{ number: number }>('own-errors').map(({ data }) => data.number);
  expect(numbers.toSorted((a, b) => a - b)).toEqual(numbers.map((_, index) => index + 1));
});

test('statements follow the article without a gap', () => {
  const orders = records<Statement>('statements').map(({ data }) => data.order);
  expect(orders.toSorted((a, b) => a - b)).toEqual(orders.map((_, index) => index + 1));
});

test('every correction belongs to a statement or stands in a chapter', () => {
  const named = new Set(records<Statement>('statements').map(({ data }) => data.erratum));
  const shown = new Set(
    chapterNames('en').flatMap((name) =>
      sectionsOf('en', name).flatMap(({ mentions }) =>
        mentions.filter(({ tag }) => tag === 'Correction').map(({ attributes }) => attributes['id']),
      ),
    ),
  );
  expect([...ids('errata')].filter((id) => !named.has(id) && !shown.has(id))).toEqual([]);
});

test('every source is used by some record', () => {
  const text = globSync(
    'content/{systems,organizations,errata,series,explainers,own-errors,public-errors}/*.yaml',
  )
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
  const unused = [...ids('sources')].filter(
    (id) => !new RegExp(`ref: ${id.replaceAll('.', '\\.')}(?![\\w.-])`).test(text),
  );
  expect(unused).toEqual([]);
});
