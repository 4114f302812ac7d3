import { expect, test } from 'vitest';
import { noteLabel } from '~/components/prose/note-label.ts';
import { authorsInShort, fullAuthors, labelOf } from '~/domain/citation.ts';
import { nearest } from '~/domain/nearest.ts';
import { firstSentence } from '~/domain/sentences.ts';
import { sectionNumbers } from '~/markdown/section-numbers.ts';
import { sideBySide, splitSections } from '~/markdown/split-sections.ts';

test('sections are numbered within their chapter down to the third level', () => {
  expect(sectionNumbers([2, 3, 3, 2, 3, 4], 2)).toEqual(['2.1', '2.1.1', '2.1.2', '2.2', '2.2.1', undefined]);
});

test('the nearest id is the one with the fewest edits, and far ones are not offered', () => {
  expect(nearest('chatglm-6d', ['chatglm-6b', 'chatglm2-6b'])).toBe('chatglm-6b');
  expect(nearest('unrelated', ['chatglm-6b'])).toBeUndefined();
});

test('a work of many authors is cited by its first', () => {
  const work = {
    authors: [
      { family: 'Kaplan', given: 'Jared' },
      { family: 'McCandlish', given: 'Sam' },
      { literal: 'OpenAI' },
    ],
    authors_complete: true,
    issued: '2020-01',
  };
  expect(labelOf(work, 'en')).toEqual({ authors: 'Kaplan et al.', year: '2020' });
  expect(labelOf(work, 'zh')).toEqual({ authors: 'Kaplan 等', year: '2020' });
  expect(fullAuthors({ ...work, authors_complete: false }, 'en')).toBe(
    'Jared Kaplan, Sam McCandlish, OpenAI et al.',
  );
  expect(authorsInShort(work, 'en')).toBe('Jared Kaplan, Sam McCandlish, OpenAI');
  const many = { ...work, authors: [...work.authors, { literal: 'BLOOM' }, { literal: 'EleutherAI' }] };
  expect(authorsInShort(many, 'en')).toBe('Jared Kaplan, Sam McCandlish, OpenAI and 2 others');
  expect(authorsInShort(many, 'zh')).toBe('Jared Kaplan，Sam McCandlish，OpenAI 等 5 人');
  expect(authorsInShort({ ...many, authors_complete: false }, 'en')).toBe(
    'Jared Kaplan, Sam McCandlish, OpenAI et al.',
  );
});

test('notes are marked with circled numbers in Chinese', () => {
  expect(noteLabel(3, 'en')).toBe('3');
  expect([1, 20, 21, 35].map((number) => noteLabel(number, 'zh'))).toEqual(['①', '⑳', '㉑', '㉟']);
});

test('the claim of a caption is its first sentence', () => {
  expect(firstSentence('One in 6.2B. Then more.')).toEqual(['One in 6.2B.', 'Then more.']);
  expect(firstSentence('一句。另一句。')).toEqual(['一句。', '另一句。']);
});

test('a chapter is cut into its sections with ids of their own', () => {
  const html =
    '<section><p>Lead <a href="#ref-x">X 2020</a></p></section><section aria-labelledby="one"><h2 id="one">One</h2><a href="#note-1">1</a></section>';
  expect(splitSections(html, 'en', '/en/outlook/')).toEqual([
    {
      id: '',
      number: '',
      blocks: [{ name: 'p', html: '<p>Lead <a href="/en/outlook/#ref-x">X 2020</a></p>' }],
    },
    {
      id: 'one',
      number: '',
      blocks: [
        { name: 'h2', html: '<h2 id="en-one">One</h2>' },
        { name: 'a', html: '<a href="#en-note-1">1</a>' },
      ],
    },
  ]);
});

test('two editions of a section stand block against block where they have the same blocks, else all against all', () => {
  const [p, ul] = [
    { name: 'p', html: '<p>1</p>' },
    { name: 'ul', html: '<ul></ul>' },
  ];
  expect(sideBySide([p, ul], [p, ul])).toEqual([
    ['<p>1</p>', '<p>1</p>'],
    ['<ul></ul>', '<ul></ul>'],
  ]);
  expect(sideBySide([p, ul], [ul, p])).toEqual([['<p>1</p><ul></ul>', '<ul></ul><p>1</p>']]);
  expect(sideBySide([p, p], [p])).toEqual([['<p>1</p><p>1</p>', '<p>1</p>']]);
});
