import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import { outlineOf } from '../../src/markdown/outline.ts';

/** Names of the chapters of an edition. */
export function chapterNames(locale: string) {
  return globSync(`content/chapters/${locale}/*.mdx`)
    .map((path) => basename(path, '.mdx'))
    .toSorted();
}

/** The sections of a chapter, the part before the first heading included under an empty id. */
export function sectionsOf(locale: string, name: string) {
  const source = readFileSync(`content/chapters/${locale}/${name}.mdx`, 'utf8');
  return outlineOf(parseFrontmatter(source).content);
}
