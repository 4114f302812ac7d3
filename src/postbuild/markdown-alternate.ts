import type { Element, ElementContent } from 'hast';
import { defaultHandlers, type Handle, type State, toMdast } from 'hast-util-to-mdast';
import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { attribute, type BuiltPage, elementsOf, hasClass, textOf } from './built-pages.ts';
import { apart, colonAfter, seenText } from './seen-text.ts';

/** What a reader sees of the main text of a finished page, as Markdown with whole addresses. */
export function markdownAlternate({ elements }: Pick<BuiltPage, 'elements'>, address: string) {
  const main = elements.find(({ tagName }) => tagName === 'main');
  if (!main) return '';
  const seen = seenText(main, address);
  seen.children.push(...notesIn(seen));
  const root = { type: 'root' as const, children: [seen] };
  return processor.stringify(toMdast(root, options) as Root);
}

const handlers: Record<string, Handle> = {
  a: (state, node) => (hasClass(node, 'mark') ? noteMark(node) : defaultHandlers['a']?.(state, node)),
  aside: (state, node) => (hasClass(node, 'note') ? note(state, node) : state.toFlow(state.all(node))),
  dl: definitions,
  select,
  mark: (state, node) => state.all(node),
  sup: (state, node) => [{ type: 'text', value: '^' }, ...state.all(node)],
  table: (state, node) => [...captionsOf(state, node), ...many(defaultHandlers['table']?.(state, node))],
  td: cell,
  th: cell,
};

const options = { handlers, document: true, checked: '☑ ', unchecked: '☐ ' } as const;

const processor = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkCjkFriendly)
  .use(remarkStringify, { bullet: '-', rule: '-', emphasis: '*' });

/** Takes the notes out of the lines in which they stand, since Markdown has them apart. */
function notesIn(tree: Element) {
  const notes: Element[] = [];
  visit(tree, 'element', (node, index, parent) => {
    if (!parent || index === undefined || node.tagName !== 'span' || !hasClass(node, 'note')) return;
    notes.push({ ...node, tagName: 'aside' });
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return notes;
}

function noteMark(node: Element): Nodes {
  const label = numberOf(attribute(node, 'href'));
  return { type: 'footnoteReference', identifier: label, label };
}

function note(state: State, node: Element): Nodes {
  const children = node.children.filter((child) => !(child.type === 'element' && hasClass(child, 'number')));
  const label = numberOf(attribute(node, 'id'));
  return {
    type: 'footnoteDefinition',
    identifier: label,
    label,
    children: state.toFlow(state.all({ ...node, children })),
  };
}

// An edition may write it as ①.
function numberOf(id = '') {
  return /\d+$/.exec(id)?.[0] ?? id;
}

/** All that a reader can choose from, what is chosen first in bold. */
function select(_: State, node: Element): Nodes[] {
  const options = elementsOf(node).filter(({ tagName }) => tagName === 'option');
  const chosen = options.find(({ properties }) => properties['selected']) ?? options[0];
  return options.flatMap((option, index) => {
    const text: Nodes = { type: 'text', value: textOf(option) };
    const shown: Nodes = option === chosen ? { type: 'strong', children: [text] } : text;
    return index > 0 ? [{ type: 'text', value: ' / ' } as const, shown] : [shown];
  });
}

function captionsOf(state: State, { children }: Element): RootContent[] {
  const captions = children.filter((child) => child.type === 'element' && child.tagName === 'caption');
  return captions.map((caption) => ({ type: 'paragraph', children: inLine(state.all(caption as Element)) }));
}

/** A cell has one line: blocks in it stand one after the other. */
function cell(state: State, node: Element) {
  const made = many(defaultHandlers['td']?.(state, node));
  for (const each of made) if (each.type === 'tableCell') each.children = inLine(each.children);
  return made;
}

function inLine(nodes: readonly Nodes[]): PhrasingContent[] {
  return nodes.flatMap((node, index) => {
    if (node.type === 'text' || !('children' in node) || !blocks.has(node.type))
      return [node as PhrasingContent];
    const text: PhrasingContent = { type: 'text', value: apart };
    return [...(index > 0 ? [text] : []), ...inLine(node.children)];
  });
}

const blocks = new Set('paragraph list listItem blockquote heading table tableRow tableCell'.split(' '));

/** A list of names with what is said of each. */
function definitions(state: State, { children }: Element): Nodes {
  const parts = children.flatMap((child) =>
    child.type === 'element' ? (child.tagName === 'div' ? child.children : [child]) : [],
  );
  const items: ElementContent[][] = [];
  for (const part of parts) {
    if (part.type !== 'element') continue;
    if (part.tagName === 'dt') items.push(nameOf(part));
    else items.at(-1)?.push(...(part.tagName === 'dd' ? part.children : [part]), space);
  }
  const list = items.map((item) => ({
    type: 'listItem' as const,
    spread: false,
    children: state.toFlow(state.all({ type: 'element', tagName: 'div', properties: {}, children: item })),
  }));
  return { type: 'list', ordered: false, spread: false, children: list as never };
}

const space: ElementContent = { type: 'text', value: ' ' };

function nameOf(name: Element): ElementContent[] {
  return [
    { ...name, tagName: 'strong' },
    { type: 'text', value: colonAfter(textOf(name)) },
  ];
}

function many(nodes: ReturnType<Handle>): Nodes[] {
  return nodes ? [nodes].flat() : [];
}
