import { expect, test } from 'vitest';
import { runningHeads } from '~/layouts/running-heads.ts';
import { singlePageChapters } from '~/markdown/single-page.ts';

const rendered = [
  '<article id="one"><section aria-labelledby="alpha"><h2 id="alpha">A</h2><a href="#note-1">1</a><i id="note-1"></i>',
  '<a href="/en/two/#beta">b</a><a href="/en/two/">2</a><a href="/en/two/#note-1">n</a><a href="#ref-x">X</a><a href="/en/systems/">S</a><a href="/en/glossary/#t">T</a><a href="/en/glossary/#u">U</a></section></article>',
  '<article id="two" data-astro-cid-x><h2 id="beta">B</h2><div class="scroll" role="region" tabindex="0" aria-label="Table 1"></div><h3 id="one">O</h3><i id="note-1"></i><a href="#note-1">1</a></article>',
].join('');
const [one, two] = singlePageChapters(
  rendered,
  (name) => `/en/${name}/`,
  (name) => `“${name}”`,
  new Set(['term-t']),
);

test('an id that one chapter has stays, and one that several have is told apart by the chapter', () => {
  expect(one?.html).toContain('<h3 id="alpha">');
  expect(one?.html).toContain('aria-labelledby="alpha"');
  expect(one?.html).toContain('<a href="#one--note-1">1</a><i id="one--note-1">');
  expect(two?.html).toContain('<i id="two--note-1"></i><a href="#two--note-1">');
});

test('a heading whose id is the name of a chapter makes room for the chapter', () => {
  expect(two?.html).toContain('<h4 id="two--one">O</h4>');
});

test('two regions of the same name are told apart by the chapter', () => {
  expect(two?.html).toContain('aria-label="“two”: Table 1"');
});

test('links between chapters, and those to what has an entry at the end, stay on the page, and others lead where they led', () => {
  expect(one?.html).toContain(
    '<a href="#beta">b</a><a href="#two">2</a><a href="#two--note-1">n</a><a href="#ref-x">X</a><a href="/en/systems/">S</a><a href="#term-t">T</a><a href="/en/glossary/#u">U</a>',
  );
});

test('a title cannot end the string or the style it stands in', () => {
  const style = runningHeads('S', [{ name: 'one', title: 'a" } </style>', order: 1 }]);
  expect(style).not.toMatch(/<|a"/);
  expect(style).toContain('#one { page: chapter-one }');
});
