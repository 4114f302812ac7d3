import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { type BuiltPage, builtPages, hasClass } from '../../src/postbuild/built-pages.ts';
import { gluedLabels } from '../../src/postbuild/labels-apart.ts';
import { authors, checked } from '../../src/site.ts';
import { chapterNames } from '../content/chapters.ts';
import { lostRuns } from './text-runs.ts';

const pages = builtPages();
const texts = [...chapterNames('en'), 'about', 'numbers', 'accessibility'];
const read = pages.filter(({ path }) => texts.some((name) => /^\/(en|zh)\/(.+)\/$/.exec(path)?.[2] === name));

/** What a reading view may leave out: the number of the chapter, its title in the other edition, its file. */
const furniture = ['part', 'twin', 'meta'];

describe.each(read)('$path', (page) => {
  const editions = page.path.startsWith('/zh/') ? 'zh' : 'en';
  const article = new Readability(parseHTML(page.html).document as unknown as Document).parse();

  test('is whole where a browser shows it for reading, with its title, who signs it and the day', () => {
    expect(article?.byline).toBe(authors[editions]);
    expect(article?.publishedTime).toBe(checked);
    const lost = lostRuns(page.elements, `${article?.title} ${article?.textContent}`);
    const isText = ({ within }: (typeof lost)[number]) => !furniture.some((name) => hasClass(within, name));
    expect(lost.filter(isText).map(({ text }) => text)).toEqual([]);
  });

  test('tells its notes from its text by more than their look', () => {
    const marks = page.elements.filter((element) => element.tagName === 'a' && hasClass(element, 'mark'));
    const text = article?.textContent ?? '';
    const fenced = text.match(editions === 'en' ? /\[\d+\]\s*\[\d+: +[^[\]]/g : /[①-㊿]\s*〔[①-㊿]：/g);
    expect(fenced?.length ?? 0).toBe(marks.length);
  });

  test('is whole in a browser without styles', ({ skip }) => {
    const { error, stdout } = spawnSync(
      'w3m',
      // Wide enough for every table: a cell that is broken stands in pieces between those of its neighbours.
      ['-dump', '-cols', '20000', '-I', 'UTF-8', '-O', 'UTF-8', page.file],
      { encoding: 'utf8', maxBuffer: 1e9 },
    );
    skip(Boolean(error), 'w3m is not installed; apt-get install w3m brings it.');
    expect(lostRuns(page.elements, stdout).map(({ text }) => text)).toEqual([]);
  });

  test('is whole as Markdown', () => {
    const markdown = readFileSync(page.file.replace('/index.html', '.md'), 'utf8');
    const withoutAddresses = markdown.replaceAll(/(?<!\\)\]\((?:[^()\s]|\([^()]*\))*\)/g, '');
    expect(lostRuns(page.elements, withoutAddresses).map(({ text }) => text)).toEqual([]);
  });
});

test('no two words of any page are one where its look is taken away', () => {
  const glued = ({ path, elements }: BuiltPage) =>
    gluedLabels(elements).map((element) => `${path} ${element.tagName}.${element.properties['className']}`);
  expect(pages.flatMap(glued)).toEqual([]);
});
