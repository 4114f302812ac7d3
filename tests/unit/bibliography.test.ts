import { expect, test } from 'vitest';
import { bibtexEntry, cslItem } from '../../src/domain/bibliography.ts';
import { labelOf, venueOf } from '../../src/domain/citation.ts';
import type { Reference } from '../../src/schema/reference.ts';

const work: Reference = {
  type: 'paper-conference',
  title: 'A & B at 50%',
  authors: [{ family: 'Li', given: 'Fei' }, { literal: 'Team_X' }],
  authors_complete: false,
  issued: '2023-05',
  container: 'Proceedings',
  pages: '1–9',
  arxiv: '2305.00001',
  confirmed: true,
};

test('a reference in BibTeX has its authors, “others” where the list is not complete, and escaped signs', () => {
  const entry = bibtexEntry('li-2023-ab', work);
  expect(entry).toContain('@inproceedings{li-2023-ab,');
  expect(entry).toContain('title = {{A \\& B at 50\\%}}');
  expect(entry).toContain('author = {Li, Fei and {Team\\_X} and others}');
  expect(entry).toContain('pages = {1--9}');
});

test('a reference in CSL-JSON has its date in parts', () => {
  expect(cslItem('li-2023-ab', work)).toMatchObject({
    id: 'li-2023-ab',
    issued: { 'date-parts': [[2023, 5]] },
    URL: 'https://arxiv.org/abs/2305.00001',
  });
});

test('a work that was public before keeps its label; venue and exports give the year of the final publication', () => {
  const earlier: Reference = { ...work, first: '2021-04', issued: '2024', container: 'Journal', volume: '5' };
  expect(labelOf(earlier, 'en').year).toBe('2021');
  expect(venueOf(earlier)).toBe('Journal 5: 1–9, 2024. arXiv:2305.00001');
  expect(venueOf({ ...earlier, container: 'Findings 2024' })).toBe('Findings 2024 5: 1–9. arXiv:2305.00001');
  expect(bibtexEntry('li-2021-ab', earlier)).toContain('year = {2024}');
  expect(cslItem('li-2021-ab', earlier)).toMatchObject({
    issued: { 'date-parts': [[2024]] },
    'original-date': { 'date-parts': [[2021, 4]] },
  });
});
