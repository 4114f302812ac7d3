import GithubSlugger from 'github-slugger';
import type { Heading, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString as wordsOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { keepChapter, parseChapter } from '../markdown/outline.ts';
import { takeIds } from '../markdown/remark-heading-id.ts';
import { chapterSchema } from '../schema/chapter.ts';
import { pageSchema } from '../schema/page.ts';
import { type Fault, fileFault } from './fault.ts';
import { placeOf } from './places.ts';
import type { TextFile } from './text-file.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

/** A tag of a chapter with its attributes that are words. */
export interface Tag {
  name: string;
  attributes: Record<string, string>;
  node: MdxJsxFlowElement | MdxJsxTextElement;
}

/** A part of a chapter from one heading to the next; the first has none. */
export interface Section {
  ids: string[];
  depth: number;
  /** The first line of the part, and the one after its last. */
  from: number;
  to: number;
  tags: Tag[];
}

/** A chapter or page that has been read once. */
export interface Text {
  file: string;
  kind: 'chapters' | 'pages';
  locale: 'en' | 'zh';
  id: string;
  front: YamlFile;
  /** Lines of the text, blank where the front matter stands. */
  lines: string[];
  /** Undefined where it is no MDX. */
  tree?: Root;
  sections: Section[];
  faults: Fault[];
}

const known = new WeakMap<TextFile, Text>();
const frontMatter = /^---\n([\s\S]*?\n|)---(?=\n|$)/;

/** Reads a chapter or page; the same file once. */
export function textOf(file: TextFile): Text | undefined {
  const before = known.get(file);
  if (before) return before;
  const place = placeOf(file.file);
  if (!('locale' in place)) return undefined;
  const source = file.text.replace(frontMatter, (front) => front.replaceAll(/[^\n]/g, ' '));
  const front = readFront(file, place.kind);
  const text = {
    file: file.file,
    ...place,
    front,
    lines: source.split('\n'),
    ...readBody(file, source, place),
  };
  known.set(file, text);
  return text;
}

/** A fault at the place of a part of a chapter. */
export function faultAt(
  file: string,
  node: { position?: Heading['position'] },
  code: string,
  reason: string,
) {
  const { line = 0, column = 0 } = node.position?.start ?? {};
  return fileFault(file, code, reason, line, column);
}

function readFront({ file, text }: TextFile, kind: Text['kind']): YamlFile {
  const fields = frontMatter.exec(text)?.[1];
  if (fields === undefined) {
    const reason = 'The file begins with its front matter, between two lines of ---. Write it there.';
    const fault = fileFault(file, 'E-YAML', reason, 1, 1);
    return { faults: [fault], faultAt: () => fault };
  }
  // An empty line for the first --- keeps the lines as they are in the file.
  return readYaml({ file, text: `\n${fields}` }, kind === 'chapters' ? chapterSchema : pageSchema);
}

function readBody({ file }: TextFile, source: string, { locale }: Pick<Text, 'locale'>) {
  try {
    const tree = parseChapter(source);
    const faults = statedIds(file, tree, locale);
    const sections = sectionsOf(tree, source.split('\n').length);
    keepChapter(source, tree);
    return { tree, sections, faults: [...faults, ...takenIds(file, tree, sections)] };
  } catch (error) {
    if (!(error instanceof Error) || !('reason' in error)) throw error;
    const { line = 1, column = 1 } = error as { line?: number; column?: number };
    const reason = `The tags or braces do not fit together: ${String(error.reason)}.`;
    return { sections: [], faults: [fileFault(file, 'E-MDX', reason, line, column)] };
  }
}

/** What is wrong with the comments that state ids, which are taken off their headings. */
function statedIds(file: string, tree: Root, locale: Text['locale']): Fault[] {
  return headingsOf(tree).flatMap((heading) => {
    const last = heading.children.at(-1);
    const comment = last?.type === 'mdxTextExpression' ? last.value : '';
    if (takeIds(heading)) return [];
    const malformed = `An id has lower-case letters, digits and hyphens: found ${comment.trim()}.`;
    if (comment.includes('#')) return [faultAt(file, heading, 'E-HEADING', malformed)];
    const lacking =
      'A heading of the Chinese edition states its id. End it with {/* #id */} of the English one.';
    return locale === 'zh' ? [faultAt(file, heading, 'E-HEADING', lacking)] : [];
  });
}

function takenIds(file: string, tree: Root, sections: readonly Section[]): Fault[] {
  const taken = new Set<string>();
  const headings = headingsOf(tree);
  return sections.slice(1).flatMap(({ ids }, index) => {
    const twice = ids.find((id) => taken.has(id));
    for (const id of ids) taken.add(id);
    const heading = headings[index];
    const reason = `Another heading has this id already: found “${twice}”.`;
    return twice && heading ? [faultAt(file, heading, 'E-HEADING', reason)] : [];
  });
}

function headingsOf(tree: Root) {
  return tree.children.filter((node) => node.type === 'heading');
}

function sectionsOf(tree: Root, lines: number): Section[] {
  const slugger = new GithubSlugger();
  const sections: Section[] = [{ ids: [], depth: 0, from: 1, to: lines + 1, tags: [] }];
  for (const node of tree.children) {
    const from = node.position?.start.line ?? 1;
    if (node.type === 'heading') {
      for (const last of sections.slice(-1)) last.to = from;
      sections.push({ ids: idsOf(node, slugger), depth: node.depth, from, to: lines + 1, tags: [] });
    }
    sections.at(-1)?.tags.push(...tagsOf(node));
  }
  return sections;
}

/** The id of a heading, stated or made from its words, and those that it had before. */
function idsOf(heading: Heading, slugger: GithubSlugger): string[] {
  const { id, dataFormer = '' } = heading.data?.hProperties ?? {};
  const former = String(dataFormer).split(' ').filter(Boolean);
  return [id ? String(id) : slugger.slug(wordsOf(heading)), ...former];
}

function tagsOf(node: RootContent): Tag[] {
  const tags: Tag[] = [];
  visit(node, (inner) => {
    if (inner.type !== 'mdxJsxTextElement' && inner.type !== 'mdxJsxFlowElement') return;
    const attributes = inner.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
        ? [[attribute.name, attribute.value]]
        : [],
    );
    tags.push({ name: inner.name ?? '', attributes: Object.fromEntries(attributes), node: inner });
  });
  return tags;
}
