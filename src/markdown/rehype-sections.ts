import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { VFile } from 'vfile';
import { sectionNumbers } from './section-numbers.ts';

/** Puts every heading and what follows it into a section of its own, side by side; each heading becomes a link to itself with its number. */
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

function groupByHeading(nodes: RootContent[]) {
  let group = 0;
  return Object.groupBy(nodes, (node) => {
    if (isHeading(node)) group += 1;
    return group;
  });
}

function section(children: RootContent[] = []): Element {
  const heading = children.find(isHeading);
  const properties = heading ? { ariaLabelledBy: [String(heading.properties['id'])] } : {};
  return { type: 'element', tagName: 'section', properties, children: children as ElementContent[] };
}

// The number is an attribute for the style sheet to show: as text it would enter the names of headings in lists and in search.
function selfLink(heading: Element, number: string | undefined): Element {
  const properties = {
    href: `#${heading.properties['id']}`,
    className: ['anchor'],
    ...(number && { dataNumber: number }),
  };
  return { type: 'element', tagName: 'a', properties, children: heading.children };
}

// A renamed heading is still found under the ids it had.
function formerIds(heading: Element): Element[] {
  const former = String(heading.properties['dataFormer'] ?? '');
  delete heading.properties['dataFormer'];
  return former
    .split(' ')
    .filter(Boolean)
    .map((id) => ({ type: 'element', tagName: 'span', properties: { id }, children: [] }));
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
