/// <reference types="mdast-util-mdx" />
import type { Heading, Link, Node, Root } from 'mdast';
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

type Tag = MdxJsxFlowElement | MdxJsxTextElement;

/** Everything in a parsed chapter that the rules for authors forbid, in the order of the text. */
export function chapterFaults(tree: Root) {
  const faults: Fault[] = [];
  const report = (node: Node, code: string, message: string) => faults.push({ node, code, message });

  let depth = 1;
  visit(tree, (node) => {
    switch (node.type) {
      case 'mdxjsEsm':
        report(
          node,
          'E-MDX-ESM',
          'A chapter neither imports nor exports; use one of the tags in content/README.md.',
        );
        break;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        if (isComment(node.value)) break;
        report(
          node,
          'E-MDX-EXPR',
          `{${node.value}} would run as code; write braces that are text inside backticks.`,
        );
        break;
      case 'html':
        report(node, 'E-HTML', 'HTML is not used in chapters; use Markdown or a tag of content/README.md.');
        break;
      case 'text':
        if (/\bTODO\b/.test(node.value)) report(node, 'E-TODO', 'This is still to be written: it says TODO.');
        break;
      case 'footnoteReference':
        report(node, 'E-FOOTNOTE', 'Footnotes are margin notes here; write <Note>…</Note> at this place.');
        break;
      case 'image':
        report(
          node,
          'E-IMAGE',
          'A picture is a figure; give it a record in content/figures and write <Figure id="…" />.',
        );
        break;
      case 'link':
        checkLink(node, report);
        break;
      case 'heading':
        checkHeading(node, depth, report);
        depth = node.depth;
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        checkTag(node, report);
    }
  });
  return faults;
}

type Report = (node: Node, code: string, message: string) => void;

function checkLink(node: Link, report: Report) {
  if (/^https:\/\//.test(node.url)) return;
  report(
    node,
    'E-URL',
    `The link to “${node.url}” does not begin with https://; for a place in this survey use <See to="chapter#section" />.`,
  );
}

function checkHeading(node: Heading, depth: number, report: Report) {
  if (node.depth === 1)
    report(node, 'E-OUTLINE', 'The title of a chapter stands in its front matter; begin with ##.');
  if (node.depth > depth + 1)
    report(
      node,
      'E-OUTLINE',
      `A heading of level ${node.depth} follows one of level ${depth}; skip no level.`,
    );
  if (node.depth > 4) report(node, 'E-OUTLINE', 'Headings go down to ####.');
  if (node.children.length === 0) report(node, 'E-HEADING', 'A heading needs words.');
}

function checkTag(node: Tag, report: Report) {
  const name = node.name ?? '';
  if (!isTag(name)) {
    const known = nearest(name, Object.keys(tags));
    report(
      node,
      'E-MDX-TAG',
      `<${name}> is not a tag of this survey; ${known ? `did you mean <${known}>?` : 'see content/README.md.'}`,
    );
    return;
  }
  const isBlock = blockTags.includes(name);
  if (!isBlock && node.type === 'mdxJsxFlowElement') {
    report(
      node,
      'E-MDX-BLOCK',
      `<${name}> stands alone on a line and would split the paragraph; put it inside one.`,
    );
  }
  if (isBlock && node.type === 'mdxJsxTextElement') {
    report(node, 'E-MDX-BLOCK', `<${name}> is a block; put it on a line of its own with blank lines around.`);
  }
  checkAttributes(node, name, report);
}

function checkAttributes(node: Tag, name: keyof typeof tags, report: Report) {
  const known: readonly string[] = tags[name];
  const names = known.map((attribute) => attribute.replace('?', ''));
  const given = new Set<string>();

  for (const attribute of node.attributes) {
    if (
      attribute.type !== 'mdxJsxAttribute' ||
      (attribute.value !== null && typeof attribute.value === 'object')
    ) {
      report(
        node,
        'E-MDX-EXPR',
        `An attribute of <${name}> would run as code; write its value in double quotes.`,
      );
      continue;
    }
    given.add(attribute.name);
    if (names.includes(attribute.name)) {
      checkIds(node, name, attribute.name, attribute.value ?? '', report);
      continue;
    }
    const near = nearest(attribute.name, names);
    report(
      node,
      'E-MDX-ATTR',
      `<${name}> has no attribute “${attribute.name}”; ${near ? `did you mean “${near}”?` : `it has: ${names.join(', ') || 'none'}.`}`,
    );
  }

  for (const attribute of known) {
    if (attribute.endsWith('?') || given.has(attribute)) continue;
    report(node, 'E-MDX-ATTR', `<${name}> needs ${attribute}="…".`);
  }
}

function checkIds(node: Tag, name: string, attribute: string, value: string, report: Report) {
  const known = knownIds(name, attribute);
  if (!known) return;
  for (const id of value.split(/\s+/)) {
    if (known.ids.has(id)) continue;
    const near = nearest(id, known.ids);
    report(
      node,
      'E-REF',
      `<${name} ${attribute}="${id}"> has no record; ${near ? `did you mean “${near}”?` : `add content/${known.folder}/${id}.yaml.`}`,
    );
  }
}

function isTag(name: string): name is keyof typeof tags {
  return Object.hasOwn(tags, name);
}

function isComment(code: string) {
  return /^\s*(\/\*(?:(?!\*\/)[\s\S])*\*\/\s*)*$/.test(code);
}
