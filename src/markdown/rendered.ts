import type { Element, Parents, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';

/** The elements of rendered HTML with a name that stand in no other element. */
export function elementsNamed(name: string, html: string) {
  const { children } = fromHtml(html, { fragment: true });
  return children.filter((node): node is Element => node.type === 'element' && node.tagName === name);
}

const htmlStyle = {
  characterReferences: { useNamedReferences: true },
  closeEmptyElements: true,
  collapseEmptyAttributes: true,
  tightSelfClosing: true,
};

/** Nodes as HTML, written as Astro writes it. */
export function htmlOf(nodes: RootContent[]) {
  return toHtml(nodes, htmlStyle);
}

/** All elements within others. */
export function* within({ children }: Parents): Generator<Element> {
  for (const child of children) {
    if (child.type !== 'element') continue;
    yield child;
    yield* within(child);
  }
}

const naming = new Set(
  'id htmlFor headers popoverTarget ariaLabelledBy ariaDescribedBy ariaControls'.split(' '),
);

/** Gives the id of an element and those that it refers to new names, and its link a new target. */
export function rename(
  { properties }: Element,
  nameOf: (id: string) => string,
  targetOf: (href: string) => string,
) {
  const renamed = (name: string, value: string) => {
    if (naming.has(name)) return nameOf(value);
    if (name === 'href') return targetOf(value);
    return value.replace(/^url\(#(.+)\)$/, (_, id: string) => `url(#${nameOf(id)})`);
  };
  for (const [name, value] of Object.entries(properties)) {
    if (typeof value === 'string') properties[name] = renamed(name, value);
    if (Array.isArray(value)) properties[name] = value.map((part) => renamed(name, String(part)));
  }
}
