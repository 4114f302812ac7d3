import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { downloadPath } from '../domain/downloads.ts';
import { attribute, type BuiltPage, elementsOf, textOf } from '../postbuild/built-pages.ts';
import { pagePolicy } from '../postbuild/headers.ts';
import { inlineCode } from '../postbuild/inline-code.ts';
import { address, basePath } from '../site.ts';
import { scriptName } from './classic-script.ts';

/** The module scripts among the elements of a page: the path of one with a file, the text of one without. */
export function moduleScripts(elements: readonly Element[]) {
  return elements.filter(isModule).map(moduleOf);
}

/**
 * A page for reading from a disk: with relative links that name their files, and classic scripts, of which
 * some bring its data.
 */
export function offlinePage({ tree, elements }: BuiltPage, root: string, data: readonly string[]) {
  for (const parent of [tree, ...elements]) withoutUseless(parent);
  for (const element of elements) {
    if (isModule(element)) toClassic(element, root + scriptName(moduleOf(element)));
    else toDisk(element, root);
    if (element.tagName === 'head') element.children.push(...data.map((file) => script(root + file)));
  }
  const policy = elements.find((element) => attribute(element, 'http-equiv') === 'content-security-policy');
  if (policy) policy.properties['content'] = pagePolicy(inlineCode(elementsOf(tree)));
  return toHtml(tree);
}

/**
 * The path of a file as seen from a folder on a disk, which does not show its page by itself; files to carry
 * away stay on the web.
 */
export function onDisk(path: string, root: string) {
  if (path.startsWith(basePath + downloadPath)) return new URL(path, address).href;
  const [, file = '', rest = ''] = /^([^?#]*)(.*)$/.exec(path.slice(basePath.length)) ?? [];
  return `${root}${file === '' || file.endsWith('/') ? `${file}index.html` : file}${rest}`;
}

function isModule(element: Element) {
  return element.tagName === 'script' && attribute(element, 'type') === 'module';
}

function moduleOf(element: Element) {
  return attribute(element, 'src') ?? textOf(element);
}

// What servers and crawlers read, and what is asked for ahead.
function withoutUseless(parent: Root | Element) {
  parent.children = parent.children.filter((child) => child.type !== 'element' || !isUseless(child)) as never;
}

function isUseless(element: Element) {
  const [rel, type] = ['rel', 'type'].map((name) => attribute(element, name));
  if (element.tagName === 'script') return type === 'speculationrules';
  return rel === 'manifest' || rel === 'preload' || (rel === 'alternate' && type === 'text/markdown');
}

function toClassic(element: Element, src: string) {
  element.properties = { defer: true, src };
  element.children = [];
}

function script(src: string): Element {
  return { type: 'element', tagName: 'script', properties: { defer: true, src }, children: [] };
}

function toDisk({ properties }: Element, root: string) {
  for (const name of ['href', 'src', 'action']) {
    const path = properties[name];
    if (typeof path === 'string' && path.startsWith('/')) properties[name] = onDisk(path, root);
  }
  const base = properties['dataBase'];
  if (typeof base === 'string' && base.startsWith('/'))
    properties['dataBase'] = `${root || './'}${base.slice(basePath.length)}`;
}
