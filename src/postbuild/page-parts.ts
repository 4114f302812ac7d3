import type { Element } from 'hast';
import { attribute, type BuiltPage, elementsOf } from './built-pages.ts';

/** A part of a page that search finds by itself. */
export interface PagePart {
  /** Anchor of the part; empty for what remains of the page. */
  id: string;
  html: string;
}

/**
 * The parts of a page that have an address of their own, sections of a chapter or entries of a list, and last
 * what remains;
 * nothing for pages that search leaves out. Each is cut from the file, so that its words count once.
 */
export function pageParts({ html, elements }: Pick<BuiltPage, 'html' | 'elements'>): PagePart[] {
  const main = elements.find(({ tagName }) => tagName === 'main');
  if (!main || attribute(main, 'data-pagefind-body') === undefined) return [];
  const [start, end] = placeOf(main);
  const parts = partsIn(main).map(({ id, element }) => ({ id, place: placeOf(element) }));
  const cuts = [start, ...parts.flatMap(({ place }) => place), end];
  const between = cuts.flatMap((cut, index) => (index % 2 === 0 ? html.slice(cut, cuts[index + 1]) : []));
  return [
    ...parts.map(({ id, place }) => ({ id, html: html.slice(...place) })),
    { id: '', html: between.join('') },
  ];
}

function partsIn({ children }: Element): { id: string; element: Element }[] {
  return children.flatMap((child) => {
    if (child.type !== 'element' || child.tagName === 'svg') return [];
    const id = idOf(child);
    return id ? [{ id, element: child }] : partsIn(child);
  });
}

function idOf(element: Element): string | undefined {
  if (element.tagName === 'section') return attribute(element, 'aria-labelledby');
  if (element.tagName !== 'li') return undefined;
  const carrier = [element, ...elementsOf(element)].find((inner) => attribute(inner, 'id'));
  return carrier && attribute(carrier, 'id');
}

function placeOf({ position }: Element) {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0] as const;
}
