import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as zhlint from 'zhlint';

test('English is spelled as in Britain', { timeout: 120_000 }, () => {
  const files = [
    'content/chapters/en/*.mdx',
    'content/pages/en/*.mdx',
    'content/{errata,statements,figures,terms}/*.yaml',
    'src/i18n/en.ts',
    'src/features/**/words.ts',
  ];
  const misspelled = spell(files);
  expect(misspelled, 'correct them, or add names to tests/content/cspell.json').toEqual([]);
});

function spell(files: string[]) {
  try {
    execFileSync(
      'npx',
      [
        '--no-install',
        'cspell',
        'lint',
        '--no-progress',
        '--no-summary',
        '--config',
        'tests/content/cspell.json',
        ...files,
      ],
      {
        encoding: 'utf8',
        stdio: 'pipe',
      },
    );
    return [];
  } catch (error) {
    return String((error as { stdout: string }).stdout)
      .trim()
      .split('\n');
  }
}

/** Chinese punctuation is full-width, and a space stands between Han and Latin and nowhere else. */
const rules = {
  halfwidthPunctuation: '',
  fullwidthPunctuation: '，。：；？！（）“”‘’',
  adjustedFullwidthPunctuation: '',
  spaceBetweenHalfwidthContent: true,
  noSpaceBetweenFullwidthContent: true,
  spaceBetweenMixedwidthContent: true,
  noSpaceBeforePauseOrStop: true,
  noSpaceAfterFullwidthPauseOrStop: true,
  noSpaceBeforeFullwidthQuotation: false,
  trimSpace: true,
};

function faultsOf(text: string) {
  // The company writes its name without a space; a formula has a spelling of its own.
  const checked = text.replace(/智谱AI ?/g, '智谱公司').replace(/\$[^$]+\$/g, '`x`');
  return zhlint
    .run(checked, { rules })
    .validations.map(
      ({ message, index }) => `${message}: ${checked.slice(Math.max(0, index - 10), index + 10)}`,
    );
}

test.each([...globSync('content/{chapters,pages}/zh/*.mdx').toSorted()])(
  'the punctuation of %s is Chinese',
  (file) => {
    const [, body = ''] = /^---\n[\s\S]*?\n---\n([\s\S]*)$/.exec(readFileSync(file, 'utf8')) ?? [];
    expect(faultsOf(body)).toEqual([]);
  },
);

/** The linter does not see what a tag prints: a figure ends in a digit, a citation in a full-width bracket. */
const spacedWrongly = /<See figure="[^"]*" \/>\p{Script=Han}|<Cite [^>]*\/> \p{Script=Han}/gu;

test.each([...globSync('content/{chapters,pages}/zh/*.mdx').toSorted()])(
  'the spaces after the tags of %s suit what the tags print',
  (file) => {
    expect(readFileSync(file, 'utf8').match(spacedWrongly)).toBeNull();
  },
);

test('the linter does find half-width punctuation and missing spaces', () => {
  expect(faultsOf('模型有62亿参数,可以下载.').length).toBeGreaterThanOrEqual(3);
});
