/// <reference types="mdast-util-mdx" />
/// <reference types="remark-math" />
import GithubSlugger from 'github-slugger';
import type { Node, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString as textOf } from 'mdast-util-to-string';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { visit } from 'unist-util-visit';
import { formulaText } from './formulas.ts';
import { takeIds } from './remark-heading-id.ts';
import { chapterSyntax } from './syntax.ts';

/** A tag that an author wrote in a chapter. */
export interface Mention {
  tag: string;
  attributes: Record<string, string>;
}

/** What stands in a line of prose: words, and tags that have none of their own. */
export type Sentence = readonly (string | Mention)[];

/** A section of a chapter as its author wrote it: its heading and what stands up to the next one. */
export interface OutlineSection {
  /** Id of the heading, empty before the first one. */
  id: string;
  /** Ids that the heading had before. */
  former: readonly string[];
  /** Level of the heading, 0 before the first one. */
  depth: number;
  /** Words of the heading. */
  text: string;
  source: string;
  /** Its tags in the order of the text. */
  mentions: readonly Mention[];
  /** Its prose, one sentence a line; notes, lists, tables and blocks are none. */
  sentences: readonly Sentence[];
}

const reader = unified().use(remarkParse).use(remarkMdx).use(chapterSyntax).freeze();

// The check, the pipeline and the pages are graphs of modules in one process; what one has read, the others need not.
const trees = inAllGraphs<Root>('trees');
const outlines = inAllGraphs<readonly OutlineSection[]>('outlines');

function inAllGraphs<Value>(name: string): Map<string, Value> {
  const key = Symbol.for(name);
  const map: Map<string, Value> = Reflect.get(globalThis, key) ?? new Map();
  Reflect.set(globalThis, key, map);
  return map;
}

/** The tree of a chapter or page in which spaces stand for the front matter; throws where it is no MDX. */
export function parseChapter(source: string): Root {
  return reader.parse(source);
}

/** Keeps the tree and the outline of a chapter whose headings have their ids, so that nobody parses it again. */
export function keepChapter(source: string, tree: Root) {
  trees.set(source, tree);
  outlines.set(source.trim(), sectionsOf(tree, source));
}

/** Lets the pipeline begin with the tree that the check has parsed. */
export function remarkParsed(this: Processor) {
  const { parser } = this;
  this.parser = (source, file) => {
    const tree = trees.get(source);
    return tree ? structuredClone(tree) : (parser?.(source, file) ?? { type: 'root', children: [] });
  };
}

/** The sections of a chapter or page from its source without the front matter; each source is read once. */
export function outlineOf(raw = ''): readonly OutlineSection[] {
  const source = raw.replaceAll('\r\n', '\n');
  const outline = outlines.get(source.trim());
  if (outline) return outline;
  const tree = treeOf(source);
  for (const node of tree.children) if (node.type === 'heading') takeIds(node);
  const read = sectionsOf(tree, source);
  outlines.set(source.trim(), read);
  return read;
}

// While its author is still writing, a page may ask for a chapter that is no MDX; compiling it tells why.
function treeOf(source: string): Root {
  try {
    return parseChapter(source);
  } catch {
    return { type: 'root', children: [] };
  }
}

/** The tags of a chapter or page in the order of the text. */
export function mentionsIn(source?: string) {
  return outlineOf(source).flatMap(({ mentions }) => mentions);
}

/** A sentence as a reader sees it, or nothing where it is built on a tag for which there are no words. */
export function plainText(sentence: Sentence) {
  const text = sentence.reduce<string>((before, piece) => {
    if (typeof piece === 'string') return before + piece;
    return piece.tag === 'Cite' && !piece.attributes['as'] ? before.trimEnd() : before + wordless;
  }, '');
  const plain = text.replaceAll(pointing, '').replaceAll(/\s+/g, ' ').trim();
  return plain.includes(wordless) ? '' : plain;
}

// Stands for a tag without words until the sentence is whole.
const wordless = '\0';

// A parenthesis that only points somewhere goes with what it points to.
const pointing = new RegExp(`\\s*[（(]${wordless}[）)]`, 'g');

function sectionsOf(tree: Root, source: string): OutlineSection[] {
  const groups: RootContent[][] = [[]];
  for (const node of tree.children) {
    if (node.type === 'heading') groups.push([]);
    groups.at(-1)?.push(node);
  }
  const starts = groups.map(([first]) => first?.position?.start.offset ?? 0);
  const slugger = new GithubSlugger();
  return groups.map((nodes, index) => ({
    ...headingOf(nodes[0], slugger),
    source: source.slice(starts[index], starts[index + 1]),
    mentions: mentionsOf(nodes),
    sentences: nodes.flatMap(sentencesOf),
  }));
}

function headingOf(node: RootContent | undefined, slugger: GithubSlugger) {
  if (node?.type !== 'heading') return { id: '', former: [], depth: 0, text: '' };
  const { id, dataFormer = '' } = node.data?.hProperties ?? {};
  const text = textOf(node);
  const former = String(dataFormer).split(' ').filter(Boolean);
  return { id: id ? String(id) : slugger.slug(text), former, depth: node.depth, text };
}

function mentionsOf(children: RootContent[]) {
  const mentions: Mention[] = [];
  visit({ type: 'root', children }, (node) => {
    if (isTag(node)) mentions.push(mentionOf(node));
  });
  return mentions;
}

function sentencesOf(node: RootContent): Sentence[] {
  if (node.type !== 'paragraph') return [];
  const lines: (string | Mention)[][] = [[]];
  for (const piece of piecesOf(node.children)) {
    const [words, ...next] = typeof piece === 'string' ? piece.split('\n') : [piece];
    if (words) lines.at(-1)?.push(words);
    lines.push(...next.map((line) => [line]));
  }
  return lines;
}

function piecesOf(nodes: readonly PhrasingContent[]): (string | Mention)[] {
  return nodes.flatMap((node) => {
    if (isTag(node)) {
      if (node.name === 'Note') return [];
      return node.children.length > 0 ? piecesOf(node.children as PhrasingContent[]) : [mentionOf(node)];
    }
    if ('children' in node) return piecesOf(node.children);
    if (node.type === 'inlineMath') return [formulaText(node.value)];
    return node.type === 'text' || node.type === 'inlineCode' ? [node.value] : [];
  });
}

function isTag(node: Node): node is MdxJsxFlowElement | MdxJsxTextElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function mentionOf({ name, attributes }: MdxJsxFlowElement | MdxJsxTextElement): Mention {
  const pairs = attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
      ? [[attribute.name, attribute.value]]
      : [],
  );
  return { tag: name ?? '', attributes: Object.fromEntries(pairs) };
}
