import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { type System, systemSchema } from '../../src/schema/system.ts';
import { faultLine } from '../../src/validation/fault.ts';
import { contentFaults, recordFiles } from '../../src/validation/read.ts';

const files = recordFiles();
const dataOf = (folder: string) =>
  files.filter((file) => file.folder === folder).map(({ id, text }) => ({ id, raw: parse(text) }));
const systems = dataOf('systems').map(({ id, raw }) => ({ id, data: systemSchema.parse(raw) }));
const sources = new Map(
  dataOf('sources').map(({ id, raw }) => [id, raw as { date?: string; path?: string; repository?: string }]),
);

test('every record keeps to its schema, and every id that it names exists', () => {
  expect(contentFaults().map(faultLine)).toEqual([]);
});

test('all 65 entries of the article are there', () => {
  expect(systems.length).toBeGreaterThanOrEqual(65);
});

test('every record has both languages: no Chinese text is missing or empty', () => {
  const bare = files.flatMap(({ file, text }) =>
    textsOf(parse(text)).flatMap(({ en, zh }) => (en && zh ? [] : `${file}: ${en || zh}`)),
  );
  expect(bare).toEqual([]);
});

const value = (claims: System['parameters']) => (Array.isArray(claims) ? claims[0]?.value : undefined);

test('no system is offered with less context than it was trained on', () => {
  const odd = systems.filter(
    ({ data: { context } }) =>
      (value(context?.trained) ?? 0) > (value(context?.configured) ?? Number.POSITIVE_INFINITY),
  );
  expect(odd.map(({ id }) => id)).toEqual([]);
});

test('no score stands in a source that is older than the system', () => {
  const odd = systems.flatMap(({ id, data }) => {
    const released = data.events.map(({ date }) => date).toSorted()[0];
    return data.results.flatMap((result) => {
      const dates = result.sources.flatMap(({ ref }) => sources.get(ref.id)?.date ?? []);
      return released && dates.some((date) => date < released) ? `${id} ${result.id}` : [];
    });
  });
  expect(odd).toEqual([]);
});

test('nothing descends from itself', () => {
  const parents = new Map(
    systems.map(({ id, data }) => [
      id,
      data.relations.flatMap(({ kind, to }) => (to && descents.has(kind) ? [to.id] : [])),
    ]),
  );
  const cyclic = [...parents.keys()].filter((id) => ancestors(id, parents).has(id));
  expect(cyclic).toEqual([]);
});

const descents = new Set(['tuned-from', 'successor-of', 'built-on', 'long-context-variant-of']);

function ancestors(id: string, parents: Map<string, string[]>, seen = new Set<string>()): Set<string> {
  for (const parent of parents.get(id) ?? []) {
    if (seen.has(parent)) continue;
    seen.add(parent);
    ancestors(parent, parents, seen);
  }
  return seen;
}

test('a relation names a system that has a record, or one by name, and not both', () => {
  const odd = systems.flatMap(({ id, data }) =>
    data.relations.flatMap(({ to, to_name }) => (Boolean(to) === Boolean(to_name) ? id : [])),
  );
  expect(odd).toEqual([]);
});

test('no licence of weights is taken from the licence of the code', () => {
  const odd = systems.flatMap(({ id, data: { licences } }) => {
    const evidence = ({ name, sources: places }: System['licences'][number]) =>
      JSON.stringify([name.en, places]);
    const ofCode = new Set(licences.filter(({ of }) => of === 'code').map(evidence));
    return licences.some((licence) => licence.of === 'weights' && ofCode.has(evidence(licence))) ? [id] : [];
  });
  expect(odd, 'the same name on the same evidence: show a source that speaks of the weights').toEqual([]);
});

test('the periods of one licence do not overlap', () => {
  const odd = systems.flatMap(({ id, data }) =>
    [...Map.groupBy(data.licences, ({ of }) => of).values()].flatMap((licences) => {
      const dated = licences
        .filter(({ from }) => from)
        .toSorted((a, b) => (a.from ?? '').localeCompare(b.from ?? ''));
      return dated.some(({ until = '9999' }, index) => until > (dated[index + 1]?.from ?? '9999'))
        ? [id]
        : [];
    }),
  );
  expect(odd).toEqual([]);
});

type Text = { en: string; zh: string };

function textsOf(data: unknown): Text[] {
  if (typeof data !== 'object' || data === null) return [];
  const own = 'en' in data || 'zh' in data ? [data as Text] : [];
  return [...own, ...Object.values(data).flatMap(textsOf)];
}
