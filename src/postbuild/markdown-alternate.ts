import type { DefaultTreeAdapterTypes } from 'parse5';
import { mainElement } from './main-element.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Elements that say nothing without a screen or a script. */
const silent = new Set([
  'script',
  'style',
  'template',
  'svg',
  'button',
  'input',
  'select',
  'form',
  'nav',
  'link',
  'meta',
  'noscript',
]);

const headings: Record<string, string> = {
  h1: '#',
  h2: '##',
  h3: '###',
  h4: '####',
  h5: '#####',
  h6: '######',
};

/** The main text of a finished page as Markdown, with absolute links; what readers of a screen alone see is left out. */
export function markdownTwin(html: string, address: string) {
  const main = mainElement(html);
  return main ? `${blocks(main.childNodes, address).join('\n\n')}\n` : '';
}

function find(node: Node, wanted: (element: Element) => boolean): Element | undefined {
  if (!('childNodes' in node)) return undefined;
  for (const child of node.childNodes) {
    const found = 'tagName' in child && wanted(child) ? child : find(child, wanted);
    if (found) return found;
  }
  return undefined;
}

function blocks(nodes: readonly Node[], address: string): string[] {
  const result: string[] = [];
  let run: Node[] = [];
  const endRun = () => {
    const text = inline(run, address).trim();
    if (text) result.push(text);
    run = [];
  };
  for (const node of nodes) {
    if (!('tagName' in node) || (isInline(node) && !hasBlocks(node))) {
      run.push(node);
      continue;
    }
    endRun();
    if (!isLeftOut(node)) result.push(...block(node, address));
  }
  endRun();
  return result;
}

function block(element: Element, address: string): string[] {
  const { tagName, childNodes } = element;
  const mark = headings[tagName];
  if (mark) return [`${mark} ${inline(childNodes, address).trim()}`];
  if (tagName === 'table') return [table(element, address)];
  if (tagName === 'ul' || tagName === 'ol') return [list(element, address)];
  if (tagName === 'pre') return [`\`\`\`\n${textOf(element).trim()}\n\`\`\``];
  if (tagName === 'blockquote') {
    return [blocks(childNodes, address).join('\n\n').replace(/^/gm, '> ')];
  }
  return blocks(childNodes, address);
}

function list({ tagName, childNodes }: Element, address: string) {
  const items = childNodes.filter(
    (node): node is Element => 'tagName' in node && node.tagName === 'li' && !isLeftOut(node),
  );
  return items
    .map((item, index) => {
      const mark = tagName === 'ol' ? `${index + 1}. ` : '- ';
      const text = blocks(item.childNodes, address).join('\n\n');
      return mark + text.replace(/\n(?=.)/g, `\n${' '.repeat(mark.length)}`);
    })
    .join('\n');
}

function table(element: Element, address: string) {
  const rows = all(element, 'tr').map((row) => {
    const cells = row.childNodes.filter(
      (node): node is Element => 'tagName' in node && ['td', 'th'].includes(node.tagName),
    );
    return cells.map((cell) =>
      blocks(cell.childNodes, address).join('; ').replaceAll('|', '\\|').replace(/\s+/g, ' '),
    );
  });
  const width = Math.max(...rows.map(({ length }) => length));
  const lines = rows.map(
    (cells) => `| ${[...cells, ...Array<string>(width - cells.length).fill('')].join(' | ')} |`,
  );
  return [lines[0], `|${' --- |'.repeat(width)}`, ...lines.slice(1)].join('\n');
}

function all(node: Node, name: string): Element[] {
  if (!('childNodes' in node)) return [];
  return node.childNodes.flatMap((child) =>
    'tagName' in child && child.tagName === name ? [child] : all(child, name),
  );
}

function inline(nodes: readonly Node[], address: string): string {
  return nodes
    .map((node) => ('tagName' in node ? inlineElement(node, address) : textOf(node).replace(/\s+/g, ' ')))
    .join('');
}

function inlineElement(element: Element, address: string): string {
  if (isLeftOut(element)) return '';
  const { tagName, childNodes } = element;
  if (tagName === 'br') return '\n';
  if (tagName === 'code') return `\`${textOf(element)}\``;
  const text = inline(childNodes, address);
  if (!text.trim()) return text;
  if (hasClass(element, 'note')) return ` [${text.trim()}]`;
  if (hasClass(element, 'mark') || hasClass(element, 'number')) return '';
  if (tagName === 'strong' || tagName === 'b') return `**${text.trim()}**`;
  if (tagName === 'em' || tagName === 'i') return `*${text.trim()}*`;
  if (tagName === 's' || tagName === 'del') return `~~${text.trim()}~~`;
  const href = tagName === 'a' && attribute(element, 'href');
  // A link to the place where it stands, and one to the list below, lead nowhere in a file that is read from the top.
  return href && !href.startsWith('#') ? `[${text.trim()}](${new URL(href, address).href})` : text;
}

// The list of works is kept out of search, which has a page of its own for them, but a text without it has lost its sources.
function isLeftOut(element: Element) {
  if (
    silent.has(element.tagName) ||
    hasClass(element, 'screen-only') ||
    attribute(element, 'hidden') !== undefined
  )
    return true;
  const isKept = find(element, (child) => attribute(child, 'id')?.startsWith('ref-') ?? false);
  return attribute(element, 'data-pagefind-ignore') !== undefined && !isKept;
}

const inlineNames = new Set(
  'a abbr b bdi bdo br cite code del dfn em i ins kbd mark q s samp small span strong sub sup time u var output label'.split(
    ' ',
  ),
);

function isInline({ tagName }: Element) {
  return inlineNames.has(tagName);
}

function hasBlocks(element: Element): boolean {
  return element.childNodes.some((child) => 'tagName' in child && (!isInline(child) || hasBlocks(child)));
}

function hasClass(element: Element, name: string) {
  return attribute(element, 'class')?.split(/\s+/).includes(name) ?? false;
}

function attribute({ attrs }: Element, name: string) {
  return attrs.find((attr) => attr.name === name)?.value;
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
