import type { Root } from 'hast';
import { h } from 'hastscript';
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
    const notice = stringsFor(locale).chapter.behind;
    visit(tree, 'element', ({ tagName, children }) => {
      if (tagName !== 'section') return;
      const heading = children.findIndex(
        (child) => child.type === 'element' && behind.has(String(child.properties['id'])),
      );
      if (heading >= 0)
        children.splice(heading + 1, 0, h('div', { className: 'behind', role: 'note' }, notice));
    });
  };
}
