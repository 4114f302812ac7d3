import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { stringsFor } from '../i18n/index.ts';
import { sectionsBehind } from './collation.ts';
import { chapterOfFile, localeOfFile } from './locale-of-file.ts';
import { currentCollation, recordedCollation } from './read-collation.ts';

/** Tells the reader of a section that the other edition has changed since the two were compared. */
export function rehypeBehind() {
  return (tree: Root, file: { path: string }) => {
    const chapter = chapterOfFile(file);
    if (!chapter) return;
    const locale = localeOfFile(file);
    const behind = new Set(sectionsBehind(recordedCollation(chapter), currentCollation(chapter), locale));
    visit(tree, 'element', (section) => {
      const heading =
        section.tagName === 'section'
          ? section.children.findIndex(
              (child) => child.type === 'element' && behind.has(String(child.properties['id'])),
            )
          : -1;
      if (heading >= 0) section.children.splice(heading + 1, 0, notice(stringsFor(locale).chapter.behind));
    });
  };
}

function notice(text: string): Element {
  return {
    type: 'element',
    tagName: 'div',
    properties: { className: ['behind'], role: 'note' },
    children: [{ type: 'text', value: text }],
  };
}
