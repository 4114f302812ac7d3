import { expect, test } from 'vitest';
import { treeOf } from '../../src/postbuild/built-pages.ts';
import { markdownAlternate } from '../../src/postbuild/markdown-alternate.ts';

const alternate = (main: string) =>
  markdownAlternate(
    treeOf(`<body><header>Menu</header><main>${main}</main></body>`),
    'https://a.b/en/outlook/',
  );

test('headings, paragraphs and links come over, headings with their number, links with their whole address', () => {
  expect(
    alternate(
      '<section><h2 id="x"><a class="anchor" data-number="3.1" href="#x">Scaling</a></h2><p>See <a href="/en/errata/#y">erratum 1</a>, <b>now</b>.</p></section>',
    ),
  ).toBe('## 3.1 Scaling\n\nSee [erratum 1](https://a.b/en/errata/#y), **now**.\n');
});

test('a note stands at the end, with a mark in the line', () => {
  expect(
    alternate(
      '<p>So.<a class="mark" href="#note-1">①</a><span class="note" id="note-1"><a class="number" href="#m">①</a> But.</span> Then.</p>',
    ),
  ).toBe('So.[^1] Then.\n\n[^1]: But.\n');
});

test('what search leaves out stays; controls, menus and what is hidden go', () => {
  expect(
    alternate(
      '<p class="screen-only">Menu</p><nav>More</nav><button>Copy</button><p hidden>No</p><p data-pagefind-ignore>2 minutes</p><section class="screen-only"><ol><li id="ref-a">Kaplan</li></ol></section>',
    ),
  ).toBe('2 minutes\n\n1. Kaplan\n');
});

test('a table has its caption before it, one line a row, and a stroke in a cell does not end it', () => {
  expect(
    alternate(
      '<table><caption>Sizes</caption><tr><th>a</th><th>b</th></tr><tr><td>1|2</td><td><p>3</p><p>4</p></td></tr></table>',
    ),
  ).toBe('Sizes\n\n| a | b |\n| - | - |\n| 1\\|2 | 3 · 4 |\n');
});

test('what Markdown would take for marks is text', () => {
  expect(alternate('<p>*a_b* and [c] at 10<sup>9</sup></p>')).toBe('\\*a_b\\* and \\[c] at 10^9\n');
});

test('labels side by side are set apart, and a choice shows all that can be chosen', () => {
  expect(
    alternate(
      '<dl><dt>Size</dt><dd><a href="#s">72B</a><small>720 亿</small></dd></dl><label>Score<select><option>whole</option><option selected>token</option></select></label>',
    ),
  ).toBe('- **Size**: 72B · 720 亿\n\nScore: whole / **token**\n');
});
