import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { attribute, type BuiltPage, builtPages, idsOf } from '../../src/postbuild/built-pages.ts';

const file = 'tests/site/published-anchors.json';

type Anchors = Record<string, string[]>;

const published: Anchors = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
const pages = builtPages().filter(({ path }) => /^\/(en|zh|both)\//.test(path));

/** Entries at the end of a chapter come and go with what its text names; readers link the glossary, the references and the systems. */
const ofApparatus = /^(fact|term|ref)-/;

/** Ids that readers may have linked: of headings, entries, figures and facts. */
function anchorsOf({ elements }: BuiltPage) {
  return elements
    .filter(({ tagName }) => ['h2', 'h3', 'h4', 'li', 'figure', 'tr', 'section'].includes(tagName))
    .flatMap((element) => attribute(element, 'id') ?? [])
    .filter((id) => !ofApparatus.test(id));
}

const current: Anchors = Object.fromEntries(pages.map((page) => [page.path, anchorsOf(page)]));

if (process.env['RECORD_ANCHORS']) record();

test('every page and anchor ever published is still there', () => {
  const ids = new Map(pages.map((page) => [page.path, new Set(idsOf(page))]));
  const lost = Object.entries(published).flatMap(([path, anchors]) =>
    anchors.filter((anchor) => !ids.get(path)?.has(anchor)).map((anchor) => `${path}#${anchor}`),
  );
  expect(lost, 'keep the id, or state it as a former one: {/* #new-id #old-id */}').toEqual([]);
});

test('every new anchor is on record, so that it cannot be lost unseen', () => {
  const unrecorded = Object.entries(current).flatMap(([path, anchors]) =>
    anchors.filter((anchor) => !published[path]?.includes(anchor)).map((anchor) => `${path}#${anchor}`),
  );
  expect(unrecorded, 'after a build run npm run record-anchors and commit the list').toEqual([]);
});

test('anchors are ASCII', () => {
  const odd = Object.values(current)
    .flat()
    .filter((anchor) => !/^[a-z0-9][a-z0-9._-]*$/.test(anchor));
  expect(odd).toEqual([]);
});

test('both editions have the same anchors on every page', () => {
  const differing = Object.keys(current).filter(
    (path) =>
      path.startsWith('/en/') &&
      String(current[path]?.toSorted()) !== String(current[path.replace('/en/', '/zh/')]?.toSorted()),
  );
  expect(differing).toEqual([]);
});

// The list only grows: what was published stays in it.
function record() {
  for (const [path, anchors] of Object.entries(current))
    published[path] = [...new Set([...(published[path] ?? []), ...anchors])];
  const sorted = Object.fromEntries(
    Object.entries(published).toSorted(([a], [b]) => a.localeCompare(b, 'en')),
  );
  writeFileSync(file, `${JSON.stringify(sorted, null, 1)}\n`);
}
