import { existsSync, globSync, readFileSync } from 'node:fs';
import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { find, html as htmlNames } from 'property-information';

/** A page of the built site. */
export interface BuiltPage {
  /** Path below the base, with a slash at both ends for folders. */
  path: string;
  /** Path of its file. */
  file: string;
  html: string;
  /** Its tree, as a reader without scripts has it. */
  tree: Root;
  /** All elements of the tree in the order of the text. */
  elements: Element[];
}

const infos = new Map<string, ReturnType<typeof find>>();

function infoOf(name: string) {
  const info = infos.get(name) ?? find(htmlNames, name);
  infos.set(name, info);
  return info;
}

/** Value of an attribute of an element, as HTML writes it. */
export function attribute({ properties }: Element, name: string) {
  const { property, commaSeparated } = infoOf(name);
  const value = properties[property];
  if (value === undefined || value === null || value === false) return undefined;
  if (value === true) return '';
  return Array.isArray(value) ? value.join(commaSeparated ? ', ' : ' ') : String(value);
}

/** Whether an element has a class. */
export function hasClass({ properties }: Element, name: string) {
  return Array.isArray(properties['className']) && properties['className'].includes(name);
}

/** All pages of a built site. */
export function builtPages(folder = 'dist'): BuiltPage[] {
  return [...eachBuiltPage(folder)];
}

/** The same pages one by one, for a site whose pages do not all fit into memory. */
export function* eachBuiltPage(folder: string): Generator<BuiltPage> {
  if (!existsSync(folder)) throw new Error(`${folder} does not exist; run npm run build first.`);
  for (const file of globSync(`${folder}/**/*.html`).toSorted()) {
    const html = readFileSync(file, 'utf8');
    const path = file.slice(folder.length).replace(/index\.html$/, '');
    yield { path, file, html, ...treeOf(html) };
  }
}

/** The tree of a page and its elements in the order of the text. */
export function treeOf(html: string) {
  const tree = fromHtml(html);
  return { tree, elements: elementsOf(tree) };
}

/** All elements below a node in the order of the text. */
export function elementsOf(node: Nodes, found: Element[] = []) {
  if (!('children' in node)) return found;
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    found.push(child);
    elementsOf(child.content ?? child, found);
  }
  return found;
}

/** Ids of a page in the order of the text. */
export function idsOf({ elements }: BuiltPage) {
  return elements.flatMap((element) => attribute(element, 'id') ?? []);
}

/** The text of a node and all in it, as it stands in the file. */
export function textOf(node: Nodes): string {
  if ('value' in node) return node.type === 'text' ? node.value : '';
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
