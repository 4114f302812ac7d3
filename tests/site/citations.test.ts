import { globSync, readFileSync } from 'node:fs';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { attribute, builtPages } from '../../src/build/built-pages.ts';
import { authors, checked } from '../../src/site.ts';

const ids = new Map(builtPages().map(({ path, elements }) => [path, new Set(elements.map((element) => attribute(element, 'id')))]));
const files = globSync('dist/cite/*/*').toSorted();

test('every chapter, section, figure and system of both editions has its three files', () => {
  const names = files.map((file) => file.replace(/\.\w+$/, ''));
  expect(new Set(names).size * 3).toBe(files.length);
  expect(names.filter((name) => name.includes('/zh/')).map((name) => name.replace('/zh/', '/en/'))).toEqual(names.filter((name) => name.includes('/en/')));
});

test('every citation file is read by a parser of its format and leads to a place that exists', () => {
  const faults = files.flatMap((file) => {
    const { data } = new Cite(readFileSync(file, 'utf8'));
    const url = new URL(String(data[0]?.['URL']));
    const known = ids.get(url.pathname);
    const whole = data.length === 1 && data[0]?.['title'] && data[0]['author'] && data[0]['issued'] && data[0]['note'];
    return whole && known && (!url.hash || known.has(url.hash.slice(1))) ? [] : [file];
  });
  expect(faults).toEqual([]);
});

test('CITATION.cff has the fields that its schema requires, and the version and day of the survey', () => {
  const cff = parse(readFileSync('dist/CITATION.cff', 'utf8')) as Record<string, unknown>;
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(cff).toMatchObject({ 'cff-version': '1.2.0', version, 'date-released': checked, authors: [{ name: authors.en }] });
  expect(cff['message']).toBeTruthy();
  expect(cff['title']).toBeTruthy();
});
