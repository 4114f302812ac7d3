import { expect, test } from 'vitest';
import { markdownTwin } from '../../src/postbuild/markdown-alternate.ts';

const twin = (main: string) =>
  markdownTwin(`<body><header>Menu</header><main>${main}</main></body>`, 'https://a.b/en/outlook/');

test('headings, paragraphs and links come over, links with their whole address', () => {
  expect(
    twin(
      '<section><h2 id="x"><a href="#x">Scaling</a></h2><p>See <a href="/en/errata/#y">erratum 1</a>, <b>now</b>.</p></section>',
    ),
  ).toBe('## Scaling\n\nSee [erratum 1](https://a.b/en/errata/#y), **now**.\n');
});

test('a note stands in brackets where its mark was', () => {
  expect(
    twin(
      '<p>So.<a class="mark" href="#n">1</a><span class="note"><a class="number" href="#m">1</a> But.</span> Then.</p>',
    ),
  ).toBe('So. [But.] Then.\n');
});

test('what is for the screen alone is left out, the list of works stays', () => {
  expect(
    twin(
      '<p class="screen-only">Menu</p><p data-pagefind-ignore>2 minutes</p><section data-pagefind-ignore><ol><li id="ref-a">Kaplan</li></ol></section>',
    ),
  ).toBe('1. Kaplan\n');
});

test('a table keeps its cells, and a stroke in a cell does not end it', () => {
  expect(twin('<table><tr><th>a</th><th>b</th></tr><tr><td>1|2</td><td>3</td></tr></table>')).toBe(
    '| a | b |\n| --- | --- |\n| 1\\|2 | 3 |\n',
  );
});
