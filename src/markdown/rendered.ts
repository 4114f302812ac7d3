import type { Element, Parents, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';

/** The elements of rendered HTML with a name that stand in no other element. */
export function elementsNamed(name: string, html: string) {
  const { children } = fromHtml(html, { fragment: true });
  return children.filter((node): node is Element => node.type === 'element' && node.tagName === name);
}

/** Nodes as HTML, written as Astro writes it. */
export function htmlOf(nodes: RootContent[]) {
  return toHtml(nodes, { collapseEmptyAttributes: true, characterReferences: { useNamedReferences: true } });
}

/** The ids of elements. */
export function idsIn(tree: Parents) {
  const ids = new Set<string>();
  visit(tree, 'element', ({ properties: { id } }) => {
    if (id) ids.add(String(id));
  });
  return ids;
}

const naming = new Set(
  'id htmlFor headers popoverTarget ariaLabelledBy ariaDescribedBy ariaControls'.split(' '),
);

/** Gives ids new names, also where one element names another, and links new targets: so several texts fit on one page. */
export function renameIds(tree: Parents, nameOf: (id: string) => string, targetOf: (href: string) => string) {
  const renamed = (name: string, value: string) => {
    if (naming.has(name)) return nameOf(value);
    if (name === 'href') return targetOf(value);
    return value.replace(/^url\(#(.+)\)$/, (_, id: string) => `url(#${nameOf(id)})`);
  };
  visit(tree, 'element', ({ properties }) => {
    for (const [name, value] of Object.entries(properties)) {
      if (typeof value === 'string') properties[name] = renamed(name, value);
      if (Array.isArray(value)) properties[name] = value.map((part) => renamed(name, String(part)));
    }
  });
}
