import { expect, test } from 'vitest';
import { idsOf } from '~/markdown/mentions.ts';
import { mentionsIn, outlineOf, plainText } from '~/markdown/outline.ts';

/** The sentences of each section, where a system is called by its id. */
const readSections = (source: string) =>
  outlineOf(source).map(({ sentences }) =>
    sentences
      .map((sentence) =>
        plainText(
          sentence.map((piece) =>
            typeof piece !== 'string' && piece.tag === 'System' ? (piece.attributes['id'] ?? '') : piece,
          ),
        ),
      )
      .filter(Boolean),
  );
const read = (source: string) => readSections(source).flat();

test('a sentence is what a reader sees of it', () => {
  expect(
    read('The <Term id="token">tokens</Term> of <System id="qwen-7b" /> are *many* <Cite id="a b" />.'),
  ).toEqual(['The tokens of qwen-7b are many.']);
});

test('a sentence loses its links, its code marks and what its author says to other authors', () => {
  expect(read('A [link](https://example.org/), `code`{/* aside */} and 4 \\* 2.')).toEqual([
    'A link, code and 4 * 2.',
  ]);
});

test('a note falls out and its sentence stays, over several lines too', () => {
  expect(read('One.<Note>Two.\nThree.</Note>\nFour.')).toEqual(['One.', 'Four.']);
});

test('a pointer in brackets goes, a sentence built on one goes whole', () => {
  expect(
    read(
      'A model writes on (<See figure="x" />).\nAs <See to="y" /> says, it reads.\n<Cite id="z" as="text" /> found it.',
    ),
  ).toEqual(['A model writes on.']);
});

test('headings, blocks, lists and tables are no sentences', () => {
  expect(
    read(
      '## Title {/* #id */}\n\n<Figure id="x" />\n\n| a | b |\n| - | - |\n| c | d |\n\n- item\n\n1. item\n\nOne.',
    ),
  ).toEqual(['One.']);
});

test('an exercise falls out with its answer', () => {
  expect(read('<Exercise question="Why?">\nBecause.\n</Exercise>\n\nOne.')).toEqual(['One.']);
});

test('sections of a chapter lose their tags and keep the names they stand for', () => {
  expect(readSections('Lead.\n\n## One\n\n<System id="a" /> is **open** <Cite id="b" />.\n')).toEqual([
    ['Lead.'],
    ['a is open.'],
  ]);
});

test('tags of a chapter are found with the heading above them', () => {
  const source =
    'Before <Term id="token">tokens</Term>.\n\n## One\n\nText <Cite id="a-2020 b-2021" />.\n\n### Two\n\n<Figure id="loop" />\n';
  expect(outlineOf(source).map(({ id, mentions }) => [id, ...mentions.map(({ tag }) => tag)])).toEqual([
    ['', 'Term'],
    ['one', 'Cite'],
    ['two', 'Figure'],
  ]);
  expect(idsOf(mentionsIn(source), 'Cite')).toEqual(['a-2020', 'b-2021']);
});

test('a tag in code or in a comment is none', () => {
  expect(mentionsIn('Write `<Cite id="a" />`. {/* <Cite id="b" /> */}')).toEqual([]);
});

test('the source of a chapter falls into sections with the ids of its headings, those they had before, and their words', () => {
  const source =
    'Lead.\n\n## How the year ran\n\nText.\n\n### 展望 {/* #outlook #old */}\n\nMore.\n\n## How the *year* ran\n';
  expect(outlineOf(source).map(({ id, former, depth, text }) => [id, former, depth, text])).toEqual([
    ['', [], 0, ''],
    ['how-the-year-ran', [], 2, 'How the year ran'],
    ['outlook', ['old'], 3, '展望'],
    ['how-the-year-ran-1', [], 2, 'How the year ran'],
  ]);
  expect(
    outlineOf(source)
      .map((section) => section.source)
      .join(''),
  ).toBe(source);
});
