import { globSync, readFileSync } from 'node:fs';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import Ajv from 'ajv';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { stringsFor } from '../../src/i18n/index.ts';
import { attribute, builtPages } from '../../src/postbuild/built-pages.ts';
import { authors, checked } from '../../src/site.ts';
import { chapterNames } from '../content/chapters.ts';

const pages = builtPages();
const ids = new Map(
  pages.map(({ path, elements }) => [path, new Set(elements.map((element) => attribute(element, 'id')))]),
);
const files = globSync('dist/cite/*/*').toSorted();

test('every chapter, section, figure and system of both editions has its three files', () => {
  const names = files.map((file) => file.replace(/\.\w+$/, ''));
  expect(new Set(names).size * 3).toBe(files.length);
  expect(names.filter((name) => name.includes('/zh/')).map((name) => name.replace('/zh/', '/en/'))).toEqual(
    names.filter((name) => name.includes('/en/')),
  );
});

test('every citation file is read by a parser of its format and leads to a place that exists', () => {
  const faults = files.flatMap((file) => {
    const { data } = new Cite(readFileSync(file, 'utf8'));
    const url = new URL(String(data[0]?.['URL']));
    const known = ids.get(url.pathname);
    const whole =
      data.length === 1 && data[0]?.['title'] && data[0]['author'] && data[0]['issued'] && data[0]['note'];
    return whole && known && (!url.hash || known.has(url.hash.slice(1))) ? [] : [file];
  });
  expect(faults).toEqual([]);
});

test('CITATION.cff fits the schema of its format and says what every citation says', () => {
  const cff = parse(readFileSync('dist/CITATION.cff', 'utf8')) as Record<string, unknown>;
  const schema = JSON.parse(readFileSync('tests/site/cff-1.2.0.schema.json', 'utf8')) as object;
  // Its formats stand beside patterns or enumerations.
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
  expect(ajv.validate(schema, cff), ajv.errorsText()).toBe(true);
  expect(ajv.validate(schema, { ...cff, version: undefined, authors: [] })).toBe(false);
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(cff).toMatchObject({
    title: stringsFor('en').site.title,
    version,
    'date-released': checked,
    authors: [{ name: authors.en }],
  });
});

test('every citation file names one author, version and day', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const faults = files.flatMap((file) => {
    const { data } = new Cite(readFileSync(file, 'utf8'));
    const { author, note } = data[0] as { author: { literal?: string; family?: string }[]; note: string };
    const locale = file.includes('/zh/') ? 'zh' : 'en';
    const [name] = author.map(({ literal, family }) => literal ?? family);
    return author.length === 1 && name === authors[locale] && note.includes(version) && note.includes(checked)
      ? []
      : [file];
  });
  expect(faults).toEqual([]);
});

test.each(chapterNames('en'))(
  'every section and figure of %s has citations of its own, and its chapter a link to them',
  (name) => {
    for (const locale of ['en', 'zh']) {
      const html = pages.find(({ path }) => path === `/${locale}/${name}/`)?.html ?? '';
      const list = pages.find(({ path }) => path === `/${locale}/cite/`)?.html ?? '';
      const sections = [...html.matchAll(/<section aria-labelledby="([^"]+)"><h[2-4]/g)].map(([, id]) => id);
      const figures = [...html.matchAll(/<figure[^>]* id="(fig-[^"]+)"/g)].map(([, id]) => id);
      expect(sections.length).toBeGreaterThan(5);
      expect([...sections, ...figures].filter((id) => !list.includes(` id="${name}--${id}"`))).toEqual([]);
      expect(html).toContain(`href="/${locale}/cite/#${name}"`);
      expect(html).not.toContain('/blob/HEAD/');
    }
  },
);
