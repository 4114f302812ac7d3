import type { Element } from 'hast';
import { attribute, type BuiltPage, elementsOf } from './built-pages.ts';

/** A part of a page that search finds by itself. */
export interface PagePart {
  /** Anchor of the part; empty for what remains of the page. */
  id: string;
  html: string;
}

/** An element that is cut out of a page, and what is cut out of it in turn. */
interface Cut {
  id: string;
  element: Element;
  within: Cut[];
}

/** Sections that say on every page what stands in a list of its own. */
const repeated = /^(?:cite|article|mentions|apparatus-.*)$/;

/**
 * The parts of a page that have an address of their own, sections of a chapter, figures in them and entries of a
 * list, and last what remains; nothing for pages that search leaves out. Each is cut from the file, so that its
 * words count once.
 */
export function pageParts({ html, elements }: Pick<BuiltPage, 'html' | 'elements'>): PagePart[] {
  const main = elements.find(({ tagName }) => tagName === 'main');
  if (!main || attribute(main, 'data-pagefind-body') === undefined) return [];
  return partsOf({ id: '', element: main, within: cutsIn(main, idOf) }, html);
}

function partsOf({ id, element, within }: Cut, html: string): PagePart[] {
  const [start, end] = placeOf(element);
  const cuts = [start, ...within.flatMap((cut) => placeOf(cut.element)), end];
  const text = cuts
    .flatMap((cut, index) => (index % 2 === 0 ? html.slice(cut, cuts[index + 1]) : []))
    .join('');
  // What is left out where it stands beside other things has an address of its own.
  const whole = text.replace(/^<[^>]*>/, (tag) => tag.replace(/ data-pagefind-ignore(?:="")?/, ''));
  return [...within.flatMap((cut) => partsOf(cut, html)), { id, html: whole }];
}

function cutsIn({ children }: Element, idOf: (element: Element) => string | undefined): Cut[] {
  return children.flatMap((element) => {
    if (element.type !== 'element' || element.tagName === 'svg') return [];
    // “All”, as Pagefind has it: what says nearly the same on every page of its kind is no place of its own.
    if (attribute(element, 'data-pagefind-ignore') === 'all') return [];
    const id = idOf(element);
    if (!id) return cutsIn(element, idOf);
    if (repeated.test(id)) return [];
    return [{ id, element, within: element.tagName === 'section' ? cutsIn(element, idWithin) : [] }];
  });
}

function idOf(element: Element): string | undefined {
  if (element.tagName === 'section')
    return attribute(element, 'aria-labelledby') ?? firstId(elementsOf(element).slice(0, 1));
  return element.tagName === 'li' ? firstId([element, ...elementsOf(element)]) : undefined;
}

// A section is found by itself, and so are its figures and the entries of a list in it.
function idWithin(element: Element) {
  if (element.tagName === 'figure') return attribute(element, 'id');
  return element.tagName === 'li' ? idOf(element) : undefined;
}

function firstId(elements: readonly Element[]) {
  return elements.map((element) => attribute(element, 'id')).find(Boolean);
}

function placeOf({ position }: Element) {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0] as const;
}
