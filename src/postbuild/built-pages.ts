import { existsSync, globSync, readFileSync } from 'node:fs';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;

/** A page of the built site. */
export interface BuiltPage {
  /** Path below the base, with a slash at both ends for folders. */
  path: string;
  /** Path of its file. */
  file: string;
  html: string;
  elements: Element[];
}

/** Value of an attribute of an element. */
export function attribute(element: Element, name: string) {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

/** All pages of a built site, as a reader without scripts has them. */
export function builtPages(folder = 'dist'): BuiltPage[] {
  return [...eachBuiltPage(folder)];
}

/** The same pages one by one, for a site whose pages do not all fit into memory. */
export function* eachBuiltPage(folder: string): Generator<BuiltPage> {
  if (!existsSync(folder)) throw new Error(`${folder} does not exist; run npm run build first.`);
  for (const file of globSync(`${folder}/**/*.html`).toSorted()) {
    const html = readFileSync(file, 'utf8');
    yield {
      path: file.slice(folder.length).replace(/index\.html$/, ''),
      file,
      html,
      elements: elementsIn(html),
    };
  }
}

/** All elements of a page in the order of the text, as a reader without scripts has them. */
export function elementsIn(html: string) {
  return elementsOf(parse(html, { scriptingEnabled: false }));
}

/** Ids of a page in the order of the text. */
export function idsOf({ elements }: BuiltPage) {
  return elements.flatMap((element) => attribute(element, 'id') ?? []);
}

function elementsOf(node: DefaultTreeAdapterTypes.Node, found: Element[] = []) {
  if ('tagName' in node) found.push(node);
  if ('childNodes' in node) for (const child of node.childNodes) elementsOf(child, found);
  if ('content' in node) elementsOf(node.content, found);
  return found;
}
