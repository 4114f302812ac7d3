import type { Element, Root, RootContent } from 'hast';
import { h } from 'hastscript';
import type { VFile } from 'vfile';
import { sectionNumbers } from './section-numbers.ts';

/** Puts every heading and what follows it into a section, side by side; each heading links to itself. */
export function rehypeSections() {
  return (tree: Root, file: VFile) => {
    const headings = tree.children.filter(isHeading);
    const order = chapterOrder(file);
    const numbers = order === undefined ? [] : sectionNumbers(headings.map(depth), order);
    headings.forEach((heading, index) => {
      heading.children = [...formerIds(heading), selfLink(heading, numbers[index])];
    });
    tree.children = Object.values(groupByHeading(tree.children)).map(section);
  };
}

/** The sections of a chapter that have a heading, which stands first in them. */
export function headedSections(tree: Root) {
  return tree.children.flatMap((section) => {
    const heading = section.type === 'element' ? section.children[0] : undefined;
    if (section.type !== 'element' || !heading || !isHeading(heading)) return [];
    return { section, heading, id: String(heading.properties['id']) };
  });
}

function groupByHeading(nodes: RootContent[]) {
  let group = 0;
  return Object.groupBy(nodes, (node) => {
    if (isHeading(node)) group += 1;
    return group;
  });
}

function section(children: RootContent[] = []) {
  const heading = children.find(isHeading);
  return h('section', heading ? { ariaLabelledBy: String(heading.properties['id']) } : {}, children);
}

// The style sheet shows the number: as text it would enter the names of headings in lists and in search.
function selfLink({ properties: { id }, children }: Element, number: string | undefined) {
  return h('a', { href: `#${id}`, className: 'anchor', dataNumber: number }, children);
}

// A renamed heading is still found under the ids it had.
function formerIds(heading: Element) {
  const former = String(heading.properties['dataFormer'] ?? '').split(' ');
  delete heading.properties['dataFormer'];
  return former.filter(Boolean).map((id) => h('span', { id }));
}

function isHeading(node: RootContent): node is Element {
  return node.type === 'element' && /^h[2-4]$/.test(node.tagName);
}

function depth({ tagName }: Element) {
  return Number(tagName.slice(1));
}

function chapterOrder(file: VFile) {
  const { frontmatter } = file.data.astro ?? {};
  return frontmatter?.['order'] as number | undefined;
}
