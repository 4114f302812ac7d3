import type { Root } from 'hast';
import { h } from 'hastscript';
import { stringsFor } from '../i18n/index.ts';
import { sectionsBehind } from './collation.ts';
import { chapterOfFile, localeOfFile } from './locale-of-file.ts';
import { currentCollation, recordedCollation } from './read-collation.ts';
import { headedSections } from './rehype-sections.ts';

/** Tells the reader of a section that the other edition has changed since the two were compared. */
export function rehypeBehind() {
  return (tree: Root, file: { path: string }) => {
    const chapter = chapterOfFile(file);
    if (!chapter) return;
    const locale = localeOfFile(file);
    const behind = new Set(sectionsBehind(recordedCollation(chapter), currentCollation(chapter), locale));
    const notice = stringsFor(locale).chapter.behind;
    for (const { section, id } of headedSections(tree))
      if (behind.has(id))
        section.children.splice(1, 0, h('div', { className: 'behind', role: 'note' }, notice));
  };
}
