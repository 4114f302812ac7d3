import type { Element, Nodes } from 'hast';
import { attribute, elementsOf, hasClass } from '../../src/postbuild/built-pages.ts';

const unseen = new Set('script style template svg math button nav noscript select input textarea'.split(' '));

/** Elements in the middle of a sentence. */
const inSentence = new Set(
  'a abbr b bdi bdo cite code dfn em i kbd q small span strong time u wbr'.split(' '),
);

/** Classes of notes and their marks, which every renderer sets in a way and place of its own. */
const apart = ['note', 'mark', 'number'];

/** A stretch of text that stands in one line of a page, with the element that it stands in. */
interface Run {
  text: string;
  within: Element;
}

/**
 * What a reader sees of an element, cut wherever one block, note, cell or formula ends and another begins;
 * whoever shows the page differently must have every run.
 */
function runsOf(root: Element): Run[] {
  const runs: Run[] = [];
  let text = '';
  const end = (within: Element) => {
    if (/[\p{L}\p{N}]/u.test(text)) runs.push({ text, within });
    text = '';
  };
  const read = (node: Nodes, within: Element) => {
    if (node.type === 'text') text += node.value;
    if (node.type !== 'element') return;
    const isPiece =
      inSentence.has(node.tagName) && isSeen(node) && !apart.some((name) => hasClass(node, name));
    if (!isPiece) end(within);
    if (isSeen(node)) for (const child of node.children) read(child, isPiece ? within : node);
    if (!isPiece) end(node);
  };
  read(root, root);
  end(root);
  return runs;
}

/** The letters and numbers of a text; spaces and marks every renderer sets in its own way. */
function flat(text: string) {
  return text.replaceAll(/[^\p{L}\p{N}]+/gu, '');
}

function isSeen(element: Element) {
  const { tagName } = element;
  const isClosed = attribute(element, 'hidden') !== undefined || attribute(element, 'popover') !== undefined;
  const isMark = hasClass(element, 'mark') || hasClass(element, 'number');
  return (
    !unseen.has(tagName) &&
    !isMark &&
    !isClosed &&
    !hasClass(element, 'screen-only') &&
    !hasClass(element, 'visually-hidden')
  );
}

/** Runs of the main text of a page that a text made of it does not have, but for what has one of the classes. */
export function lostRuns(elements: readonly Element[], text: string, leftOut: readonly string[] = []) {
  const main = elements.find(({ tagName }) => tagName === 'main');
  if (!main) throw new Error('The page has no text.');
  const known = flat(text);
  const without = new Set(
    elements
      .filter((element) => leftOut.some((name) => hasClass(element, name)))
      .flatMap((element) => [element, ...elementsOf(element)]),
  );
  return runsOf(main).filter((run) => !without.has(run.within) && !known.includes(flat(run.text)));
}
