import { type DefaultTreeAdapterTypes, html as names, serializeOuter } from 'parse5';
import { mainElement } from './main-element.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** A part of a page that search finds by itself. */
export interface PagePart {
  /** Anchor of the part; empty for what remains of the page. */
  id: string;
  html: string;
}

/** The parts of a page that have an address of their own, sections of a chapter or entries of a list, and last what remains; nothing for pages that search leaves out. */
export function pageParts(page: string): PagePart[] {
  const main = mainElement(page);
  if (!main || attribute(main, 'data-pagefind-body') === undefined) return [];
  const parts: PagePart[] = [];
  take(main, parts);
  return [...parts, { id: '', html: serializeOuter(main) }];
}

/** The title element of a page. */
export function titleOfPage(page: string) {
  return /<title>[^<]*<\/title>/.exec(page)?.[0] ?? '';
}

/** The language of a page. */
export function languageOfPage(page: string) {
  return /<html[^>]* lang="([^"]+)"/.exec(page)?.[1] ?? 'en';
}

// A part is cut out, so that its words count once.
function take(parent: Element, parts: PagePart[]) {
  for (const child of childElements(parent)) {
    const id = idOf(child);
    if (id) {
      parts.push({ id, html: serializeOuter(child) });
      parent.childNodes.splice(parent.childNodes.indexOf(child), 1);
    } else {
      take(child, parts);
    }
  }
}

function idOf(element: Element): string | undefined {
  if (element.tagName === 'section') return attribute(element, 'aria-labelledby');
  if (element.tagName !== 'li') return undefined;
  const carrier = [element, ...elementsIn(element)].find((inner) => attribute(inner, 'id'));
  return carrier && attribute(carrier, 'id');
}

function attribute(element: Element, name: string) {
  return element.attrs.find((candidate) => candidate.name === name)?.value;
}

function childElements(node: Node): Element[] {
  const children = 'childNodes' in node ? node.childNodes : [];
  return children.filter(
    (child): child is Element => 'tagName' in child && child.namespaceURI === names.NS.HTML,
  );
}

function elementsIn(node: Node): Element[] {
  return childElements(node).flatMap((child) => [child, ...elementsIn(child)]);
}
