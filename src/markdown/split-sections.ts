import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import { elementsNamed, htmlOf, idsIn, renameIds } from './rendered.ts';

/** A section of a rendered chapter: the id of its heading, or an empty id before the first one, its number and its HTML. */
export interface RenderedSection {
  id: string;
  number: string;
  html: string;
}

/**
 * Cuts the HTML of a chapter into its sections, which the Markdown pipeline lays side by side and never nests.
 * Ids get a prefix, so that two editions fit on one page; links into the apparatus, which that page lacks, lead to the chapter.
 */
export function splitSections(html: string, prefix: string, chapterUrl: string): RenderedSection[] {
  const sections = elementsNamed('section', html);
  const ids = new Set(sections.flatMap((section) => [...idsIn(section)]));
  const nameOf = (id: string) => (ids.has(id) ? `${prefix}-${id}` : id);
  const targetOf = (href: string) => {
    // The anchor of a section is that of its row.
    if (/^#(?:note|mark|fig)-/.test(href)) return `#${prefix}-${href.slice(1)}`;
    return /^#(?:ref|term|fact)-/.test(href) ? chapterUrl + href : href;
  };
  return sections.map((section) => {
    const id = String(section.properties['ariaLabelledBy'] ?? '');
    const number = withoutChapterParts(section);
    renameIds(section, nameOf, targetOf);
    return { id, number, html: htmlOf(section.children) };
  });
}

/** Takes away what serves a chapter alone, and gives the number of the section. */
function withoutChapterParts(section: Element) {
  let number = '';
  visit(section, 'element', ({ properties }, index, parent) => {
    delete properties['dataCard'];
    number ||= String(properties['dataNumber'] ?? '');
    // They lead to the other edition, which stands beside it, and are the chapter's own.
    if (!parent || index === undefined || ![properties['className']].flat().includes('part-links'))
      return undefined;
    parent.children.splice(index, 1);
    return index;
  });
  return number;
}
