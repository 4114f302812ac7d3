/// <reference types="mdast-util-mdx" />
import type { Heading, Node, Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { nearest } from '../domain/nearest.ts';
import { knownIds } from './known-ids.ts';
import { blockTags, tags } from './tags.ts';

/** Something in a chapter that the build refuses. */
export interface Fault {
  code: string;
  message: string;
  node: Node;
}

type Found = Iterable<[code: string, message: string]>;
type Tag = MdxJsxFlowElement | MdxJsxTextElement;
type TagName = keyof typeof tags;

/** Everything in a parsed chapter that the rules for authors forbid, in the order of the text. */
export function chapterFaults(tree: Root) {
  const faults: Fault[] = [];
  let depth = 1;
  visit(tree, (node) => {
    for (const [code, message] of faultsOf(node, depth)) faults.push({ node, code, message });
    if (node.type === 'heading') depth = node.depth;
  });
  return faults;
}

function* faultsOf(node: Nodes, depth: number): Found {
  switch (node.type) {
    case 'mdxjsEsm':
      yield ['E-MDX-ESM', 'A chapter neither imports nor exports; use one of the tags in content/README.md.'];
      break;
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      if (!isComment(node.value))
        yield [
          'E-MDX-EXPR',
          `{${node.value}} would run as code; write braces that are text inside backticks.`,
        ];
      break;
    case 'html':
      yield ['E-HTML', 'HTML is not used in chapters; use Markdown or a tag of content/README.md.'];
      break;
    case 'text':
      if (/\bTODO\b/.test(node.value)) yield ['E-TODO', 'This is still to be written: it says TODO.'];
      break;
    case 'footnoteReference':
      yield ['E-FOOTNOTE', 'Footnotes are margin notes here; write <Note>…</Note> at this place.'];
      break;
    case 'image':
      yield [
        'E-IMAGE',
        'A picture is a figure; give it a record in content/figures and write <Figure id="…" />.',
      ];
      break;
    case 'link': {
      const mend = 'for a place in this survey use <See to="chapter#section" />.';
      if (!node.url.startsWith('https://'))
        yield ['E-URL', `The link to “${node.url}” does not begin with https://; ${mend}`];
      break;
    }
    case 'heading':
      yield* faultsOfHeading(node, depth);
      break;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      yield* faultsOfTag(node);
  }
}

function* faultsOfHeading({ depth, children }: Heading, above: number): Found {
  if (depth === 1) yield ['E-OUTLINE', 'The title of a chapter stands in its front matter; begin with ##.'];
  if (depth > above + 1)
    yield ['E-OUTLINE', `A heading of level ${depth} follows one of level ${above}; skip no level.`];
  if (depth > 4) yield ['E-OUTLINE', 'Headings go down to ####.'];
  if (children.length === 0) yield ['E-HEADING', 'A heading needs words.'];
}

function* faultsOfTag(node: Tag): Found {
  const name = node.name ?? '';
  if (!isTag(name)) {
    const known = nearest(name, Object.keys(tags));
    const mend = known ? `did you mean <${known}>?` : 'see content/README.md.';
    yield ['E-MDX-TAG', `<${name}> is not a tag of this survey; ${mend}`];
    return;
  }
  const isBlock = blockTags.includes(name);
  const mend = isBlock
    ? 'is a block; put it on a line of its own with blank lines around.'
    : 'stands alone on a line and would split the paragraph; put it inside one.';
  if (isBlock !== (node.type === 'mdxJsxFlowElement')) yield ['E-MDX-BLOCK', `<${name}> ${mend}`];
  yield* faultsOfAttributes(node, name);
}

function* faultsOfAttributes(node: Tag, tag: TagName): Found {
  const known: readonly string[] = tags[tag];
  const names = known.map((attribute) => attribute.replace('?', ''));
  const given = new Set<string>();

  for (const attribute of node.attributes) {
    const { type, value } = attribute;
    if (type !== 'mdxJsxAttribute' || (value !== null && typeof value === 'object')) {
      yield ['E-MDX-EXPR', `An attribute of <${tag}> would run as code; write its value in double quotes.`];
      continue;
    }
    given.add(attribute.name);
    if (names.includes(attribute.name)) {
      yield* faultsOfIds(tag, attribute.name, value ?? '');
      continue;
    }
    const near = nearest(attribute.name, names);
    const mend = near ? `did you mean “${near}”?` : `it has: ${names.join(', ') || 'none'}.`;
    yield ['E-MDX-ATTR', `<${tag}> has no attribute “${attribute.name}”; ${mend}`];
  }

  for (const name of known)
    if (!name.endsWith('?') && !given.has(name)) yield ['E-MDX-ATTR', `<${tag}> needs ${name}="…".`];
}

function* faultsOfIds(tag: TagName, attribute: string, value: string): Found {
  const known = knownIds(tag, attribute);
  if (!known) return;
  for (const id of value.split(/\s+/)) {
    if (known.ids.has(id)) continue;
    const near = nearest(id, known.ids);
    const mend = near ? `did you mean “${near}”?` : `add content/${known.folder}/${id}.yaml.`;
    yield ['E-REF', `<${tag} ${attribute}="${id}"> has no record; ${mend}`];
  }
}

function isTag(name: string): name is TagName {
  return Object.hasOwn(tags, name);
}

function isComment(code: string) {
  return /^\s*(\/\*(?:(?!\*\/)[\s\S])*\*\/\s*)*$/.test(code);
}
