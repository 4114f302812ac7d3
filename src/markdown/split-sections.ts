import type { RootContent } from 'hast';
import { elementsNamed, htmlOf, rename, within } from './rendered.ts';

/** A section of a rendered chapter; before the first heading the id and the number are empty. */
export interface RenderedSection {
  id: string;
  number: string;
  /** What stands in it: headings, paragraphs, figures and so on, in order. */
  blocks: Block[];
}

/** A part of a section by the name of its element. */
interface Block {
  name: string;
  html: string;
}

/**
 * Cuts the HTML of a chapter into its sections, which the pipeline lays side by side and never nests.
 * Ids get a prefix, so that two editions fit on one page; links to the references, which that page
 * lacks, lead to the chapter.
 */
export function splitSections(html: string, prefix: string, chapterUrl: string): RenderedSection[] {
  const nameOf = (id: string) => `${prefix}-${id}`;
  const targetOf = (href: string) => {
    // The anchor of a section is that of its row.
    if (/^#(?:note|mark|fig)-/.test(href)) return `#${nameOf(href.slice(1))}`;
    return href.startsWith('#ref-') ? chapterUrl + href : href;
  };
  return elementsNamed('section', html).map((section) => {
    const id = String(section.properties['ariaLabelledBy'] ?? '');
    // They lead to the other edition, which stands beside it, and are the chapter's own.
    section.children = section.children.filter((child) => !hasClass(child, 'part-links'));
    let number = '';
    for (const element of within(section)) {
      number ||= String(element.properties['dataNumber'] ?? '');
      rename(element, nameOf, targetOf);
    }
    const blocks = section.children.flatMap((child) =>
      child.type === 'element' ? [{ name: child.tagName, html: htmlOf([child]) }] : [],
    );
    return { id, number, blocks };
  });
}

/** The HTML of a section in two editions: block against block where both have the same, else all against all. */
export function sideBySide(one: readonly Block[], other: readonly Block[]) {
  const isSame = one.length === other.length && one.every(({ name }, at) => other[at]?.name === name);
  if (isSame) return one.map(({ html }, at) => [html, other[at]?.html ?? ''] as const);
  return [[one, other].map((blocks) => blocks.map(({ html }) => html).join(''))];
}

function hasClass(node: RootContent, name: string) {
  return node.type === 'element' && [node.properties['className']].flat().includes(name);
}
