import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type Mention, mentionsIn } from '../../src/lib/mentions.ts';

/** A section of a chapter's source: the text from one heading to the next. */
export interface SourceSection {
  id: string;
  depth: number;
  text: string;
  mentions: Mention[];
}

/** Names of the chapters of an edition. */
export function chapterNames(locale: string) {
  return globSync(`content/chapters/${locale}/*.mdx`)
    .map((path) => basename(path, '.mdx'))
    .toSorted();
}

/** The sections of a chapter, the part before the first heading included under an empty id. */
export function sectionsOf(locale: string, name: string): SourceSection[] {
  const source = readFileSync(`content/chapters/${locale}/${name}.mdx`, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
  return source.split(/^(?=#{2,4} )/m).map((text) => {
    const [, marks = '', words = ''] = /^(#{2,4}) (.*)$/m.exec(text) ?? [];
    const stated = /\{\/\* #([a-z0-9-]+) \*\/\}/.exec(words)?.[1];
    return { id: marks && (stated ?? slug(words)), depth: marks.length, text, mentions: mentionsIn(text) };
  });
}

// The rule of rehype-slug for the plain ASCII headings that state no id.
function slug(words: string) {
  return words
    .trim()
    .toLowerCase()
    .replace(/[^\w\s-]/g, '')
    .replaceAll(' ', '-');
}
