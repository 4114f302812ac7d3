import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import { parse } from 'yaml';
import type { Collation } from './collation.ts';
import { outlineOf } from './outline.ts';

/** File that holds what was recorded when the editions of a chapter were last compared. */
export function collationFile(chapter: string) {
  return `content/collation/${chapter}.yaml`;
}

/** What was recorded when the editions of a chapter were last compared. */
export function recordedCollation(chapter: string): Collation {
  const file = collationFile(chapter);
  return existsSync(file) ? (parse(readFileSync(file, 'utf8')) as Collation) : {};
}

/** Fingerprints of the sections of a chapter as they are now. */
export function currentCollation(chapter: string): Collation {
  const [en, zh] = [hashes('en', chapter), hashes('zh', chapter)];
  return Object.fromEntries([...en].map(([id, hash]) => [id, { en: hash, zh: zh.get(id) ?? '' }]));
}

function hashes(locale: string, chapter: string) {
  const { content } = parseFrontmatter(readFileSync(`content/chapters/${locale}/${chapter}.mdx`, 'utf8'));
  return new Map(outlineOf(content).flatMap(({ id, source }) => (id ? [[id, hash(source)] as const] : [])));
}

function hash(text: string) {
  return createHash('sha256').update(text.trim()).digest('hex').slice(0, 12);
}
