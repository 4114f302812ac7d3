import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { outlineOf, plainText } from '../../src/markdown/outline.ts';

/** So often a chapter may speak of the article that the survey grew from. */
const most = 2;

const named = /\bthe (?:article|passage)\b|底稿|原文|那段话/iu;

test.each(globSync('content/chapters/*/*.mdx').toSorted())('%s stands on its own', (file) => {
  const body = readFileSync(file, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
  const sentences = outlineOf(body).flatMap((section) => section.sentences.map(plainText));
  expect(sentences.length).toBeGreaterThan(50);
  expect(sentences.filter((sentence) => named.test(sentence)).length).toBeLessThanOrEqual(most);
});
