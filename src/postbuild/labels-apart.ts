import type { Element, ElementContent } from 'hast';
import { elementsOf, textOf } from './built-pages.ts';

/** Elements of a line, between which no renderer sets a space of its own. */
const inLine = new Set(
  'a abbr b bdi bdo cite del dfn em i ins kbd label q small span strong time u'.split(' '),
);

/** Elements whose text counts letter by letter. */
const verbatim = new Set(['code', 'pre', 'svg', 'math', 'script', 'template']);

/**
 * Neighbours in a row of labels that only the look of the page sets apart, so that copied, read aloud or in
 * a reading view two words would be one; the second of each two.
 */
export function gluedLabels(elements: readonly Element[]): Element[] {
  const kept = new Set(
    elements
      .filter(({ tagName }) => verbatim.has(tagName))
      .flatMap((element) => [element, ...elementsOf(element)]),
  );
  return elements.flatMap((element) => {
    const { children } = element;
    const isRow = children.every((child) => child.type !== 'text' || !child.value.trim());
    if (!isRow || kept.has(element)) return [];
    return children.flatMap((child, index) => {
      const before = children[index - 1];
      return before && isLabel(before) && isLabel(child) && areGlued(textOf(before), textOf(child))
        ? [child]
        : [];
    });
  });
}

/** A page with a space between such neighbours. */
export function labelsApart(html: string, elements: readonly Element[]) {
  const places = gluedLabels(elements)
    .flatMap(({ position }) => position?.start.offset ?? [])
    .toSorted((a, b) => a - b);
  return [0, ...places].map((start, index) => html.slice(start, places[index])).join(' ');
}

function isLabel(node: ElementContent): node is Element {
  return node.type === 'element' && inLine.has(node.tagName);
}

function areGlued(before: string, after: string) {
  return /[\p{L}\p{N}\p{Pe}\p{Pf}%.]$/u.test(before) && /^[\p{L}\p{N}\p{Ps}\p{Pi}]/u.test(after);
}
