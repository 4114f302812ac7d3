import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { type System, systemSchema } from '../../src/schema/system.ts';
import { recordFiles } from '../../src/validation/read.ts';

const files = recordFiles();
const dataOf = (folder: string) =>
  files.filter((file) => file.folder === folder).map(({ id, text }) => ({ id, raw: parse(text) }));
const systems = dataOf('systems').map(({ id, raw }) => ({ id, data: systemSchema.parse(raw) }));
const sources = new Map(
  dataOf('sources').map(({ id, raw }) => [id, raw as { date?: string; path?: string; repository?: string }]),
);

test('all 65 entries of the article are there', () => {
  expect(systems.length).toBeGreaterThanOrEqual(65);
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
