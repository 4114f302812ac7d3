import { expect, test } from 'vitest';
import { treeOf } from '../../src/postbuild/built-pages.ts';
import { labelsApart } from '../../src/postbuild/labels-apart.ts';

test.each([
  [
    '<p><span>19 minutes</span><span>Changed</span></p>',
    '<p><span>19 minutes</span> <span>Changed</span></p>',
  ],
  ['<p><b>词元</b><a href="x">万亿</a></p>', '<p><b>词元</b> <a href="x">万亿</a></p>'],
  [
    '<p><span><b>a</b><b>b</b></span><span>c</span></p>',
    '<p><span><b>a</b> <b>b</b></span> <span>c</span></p>',
  ],
  ['<p><a href="x">model</a>s<b>x</b></p>', undefined],
  ['<p><i>(</i><b>x</b></p>', undefined],
  ['<p><code><i>a</i><b>b</b></code></p>', undefined],
  ['<td><p>a</p><p>b</p></td>', undefined],
])('%s has a space where only its look sets words apart', (html, expected) => {
  expect(labelsApart(html, treeOf(html).elements)).toBe(expected ?? html);
});
