import type { Element, ElementContent } from 'hast';
import { attribute, elementsOf, hasClass, textOf } from './built-pages.ts';

/** Elements that say nothing without a screen or a script, or only lead elsewhere. */
const silent = new Set(
  'script style template svg button nav link meta noscript dialog datalist iframe'.split(' '),
);

/** Elements that stand in a line of text. */
export const inLine = new Set([
  ...'a abbr b bdi bdo cite code del dfn em i ins kbd label'.split(' '),
  ...'mark output q s samp small span strong sub sup time u var'.split(' '),
]);

/** Properties without which an element says something else. */
const telling = 'id className colSpan rowSpan start type value checked selected'.split(' ');

const controls = new Set(['input', 'select']);

/** Classes of what a style sheet puts on a line of its own within a line of text. */
const ownLines = ['entry', 'source', 'gist', 'clause', 'tools'];

/** What stands between two words that a page sets apart by its look alone. */
export const apart = ' · ';

/**
 * What a reader sees in an element, as a tree of its own: without controls, with whole addresses, with the
 * numbers of sections, and with a mark between words that only the look of the page sets apart.
 */
export function seenText(element: Element, address: string): Element {
  const { tagName, children } = element;
  const seen = children.flatMap((child): ElementContent[] =>
    child.type === 'element' ? seenElement(child, address) : [child],
  );
  return { type: 'element', tagName, properties: {}, children: setApart(seen) };
}

function seenElement(element: Element, address: string): Element[] {
  if (isUnseen(element)) return [];
  const { tagName, properties } = element;
  if (tagName === 'math') return [formulaIn(element)];
  const text = seenText(element, address);
  const href = tagName === 'a' ? attribute(element, 'href') : undefined;
  // Within the page a link leads nowhere in a file that is read from the top, but for the mark of a note.
  const isLink = href !== undefined && (!href.startsWith('#') || hasClass(element, 'mark'));
  const number = hasClass(element, 'anchor') && attribute(element, 'data-number');
  if (number) text.children.unshift({ type: 'text', value: `${number} ` });
  if (tagName === 'a' && !isLink) text.tagName = 'span';
  if (isLink) text.properties['href'] = href.startsWith('#') ? href : new URL(href, address).href;
  for (const name of telling) if (properties[name] !== undefined) text.properties[name] = properties[name];
  return [text];
}

function formulaIn(math: Element): Element {
  const value = attribute(math, 'alttext') ?? textOf(math);
  return { type: 'element', tagName: 'code', properties: {}, children: [{ type: 'text', value }] };
}

// A section is content even where paper leaves it out, and so is a list of what can be chosen.
function isUnseen(element: Element) {
  const { tagName, properties } = element;
  if (silent.has(tagName) || properties['hidden'] || properties['popover'] !== undefined) return true;
  // Markdown has signs of its own for what the page adds for those who copy from it.
  if (hasClass(element, 'for-copy')) return true;
  // What a slider is set to stands beside it in words.
  if (properties['type'] === 'range') return true;
  const isContent = (each: Element) => each.tagName === 'section' || each.tagName === 'select';
  return hasClass(element, 'screen-only') && ![element, ...elementsOf(element)].some(isContent);
}

/**
 * Pieces of a line next to each other without a space: running text sets words apart itself, a row of labels
 * does not.
 */
function setApart(children: readonly ElementContent[]): ElementContent[] {
  const isRow = children.every((child) => child.type !== 'text' || !child.value.trim());
  return children.flatMap((child, index) => {
    const before = children[index - 1];
    const mark = before && markBetween(before, child, isRow);
    return mark ? [{ type: 'text', value: mark }, child] : [child];
  });
}

function markBetween(before: ElementContent, child: ElementContent, isRow: boolean) {
  if (before.type === 'element' && hasClass(before, 'number')) return ' ';
  if (isLabel(before) && child.type === 'text' && /^\p{Lu}/u.test(child.value)) return ' ';
  if (child.type !== 'element' || !isPiece(before) || endsInSpace(before)) return undefined;
  if (controls.has(child.tagName)) return colonAfter(textOf(before));
  const isLine = child.tagName === 'small' || ownLines.some((name) => hasClass(child, name));
  if (!isPiece(child) || !(isLine || (isRow && before.type === 'element'))) return undefined;
  return /^[\s,.;:)，。；：）]/.test(textOf(child)) ? undefined : apart;
}

function isLabel(node: ElementContent) {
  return node.type === 'element' && (node.tagName === 'b' || node.tagName === 'strong');
}

function endsInSpace(node: ElementContent): boolean {
  if (node.type === 'text') return /\s$/.test(node.value);
  const last = node.type === 'element' ? node.children.at(-1) : undefined;
  return last !== undefined && endsInSpace(last);
}

/** A colon as the language of a text writes it. */
export function colonAfter(text: string) {
  return /\p{Script=Han}/u.test(text) ? '：' : ': ';
}

function isPiece(node: ElementContent) {
  if (node.type === 'text') return node.value.trim() !== '';
  if (node.type !== 'element' || !inLine.has(node.tagName)) return false;
  return !hasClass(node, 'mark') && !hasClass(node, 'note') && textOf(node).trim() !== '';
}
