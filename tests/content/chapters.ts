import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type Mention, mentionsIn } from '../../src/markdown/mentions.ts';
import { type SourceSection, sourceSections } from '../../src/markdown/source-sections.ts';

/** A section of a chapter's source with the tags in it. */
export interface ChapterSection extends SourceSection {
  mentions: Mention[];
}

/** Names of the chapters of an edition. */
export function chapterNames(locale: string) {
  return globSync(`content/chapters/${locale}/*.mdx`)
    .map((path) => basename(path, '.mdx'))
    .toSorted();
}

/** The sections of a chapter, the part before the first heading included under an empty id. */
export function sectionsOf(locale: string, name: string): ChapterSection[] {
  const source = readFileSync(`content/chapters/${locale}/${name}.mdx`, 'utf8');
  return sourceSections(source).map((section) => ({ ...section, mentions: mentionsIn(section.text) }));
}
