import { expect, test } from 'vitest';
import { sentencesIn } from '~/markdown/plain-text.ts';

const read = (source: string) =>
  sentencesIn(source, ({ tag, attributes }) => (tag === 'System' ? attributes['id'] : undefined));

test('a sentence is what a reader sees of it', () => {
  expect(
    read('The <Term id="token">tokens</Term> of <System id="qwen-7b" /> are *many* <Cite id="a b" />.'),
  ).toEqual(['The tokens of qwen-7b are many.']);
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
  expect(read('## Title {/* #id */}\n\n<Figure id="x" />\n\n| a | b |\n- item\n1. item\nOne.')).toEqual([
    'One.',
  ]);
});

test('an exercise falls out with its answer', () => {
  expect(read('<Exercise question="Why?">\nBecause.\n</Exercise>\nOne.')).toEqual(['One.']);
});
