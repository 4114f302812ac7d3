import { expect, test } from 'vitest';
import { sectionsBehind, sectionsChanged } from '~/markdown/collation.ts';

const recorded = {
  a: { en: '1', zh: '1' },
  b: { en: '1', zh: '1' },
  c: { en: '1', zh: '1' },
  d: { en: '1', zh: '1' },
};
const current = {
  a: { en: '1', zh: '1' },
  b: { en: '2', zh: '1' },
  c: { en: '1', zh: '2' },
  d: { en: '2', zh: '2' },
  e: { en: '1', zh: '1' },
};

test('an edition is behind where the other changed and it did not', () => {
  expect(sectionsBehind(recorded, current, 'zh')).toEqual(['b']);
  expect(sectionsBehind(recorded, current, 'en')).toEqual(['c']);
});

test('changed and new sections wait to be compared', () => {
  expect(sectionsChanged(recorded, current)).toEqual(['b', 'c', 'd', 'e']);
});
