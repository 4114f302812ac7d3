/// <reference types="mdast-util-mdx" />
import type { Heading, Node, Nodes, Root, Table } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { nearest } from '../domain/nearest.ts';
import { isPage } from '../i18n/navigation.ts';
import { formulaFault } from '../markdown/formulas.ts';
import { blockTags, tags } from '../markdown/tags.ts';
import { addressFault, languageFault, textFault } from '../schema/plain-faults.ts';
import { folderOfTag, type RecordFolder } from '../schema/registry.ts';

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
export function chapterFaults(tree: Root, locale: 'en' | 'zh', idsOf: IdsOf) {
  const faults: Fault[] = [];
  const paragraphs = new Set<string>();
  let depth = 1;
  visit(tree, (node) => {
    for (const [code, message] of faultsOf(node, depth, idsOf)) faults.push({ node, code, message });
    const foreign = inEdition.includes(node.type) ? languageFault(proseOf(node), locale) : undefined;
    if (foreign) faults.push({ node, code: 'E-EDITIONS', message: foreign });
    if (node.type === 'paragraph')
      for (const [code, message] of faultsOfParagraph(node, paragraphs)) faults.push({ node, code, message });
    if (node.type === 'table') faults.push(...raggedRows(node));
    if (node.type === 'heading') depth = node.depth;
  });
  return [...faults, ...nestedTags(tree), ...unusedDefinitions(tree)];
}

// What is in one language as a whole; a line of it may name works in the other.
const inEdition: readonly string[] = ['heading', 'paragraph', 'tableCell'];

/** Signs that come in pairs. */
const pairs = ['“”', '（）', '《》'] as const;

function* faultsOfParagraph(node: Nodes, before: Set<string>): Found {
  const text = textOf(node);
  for (const [open = '', close = ''] of pairs)
    if (text.split(open).length !== text.split(close).length)
      yield ['E-LEFT', `What ${open} opens ${close} closes: found one without the other.`];
  if (text.length > longEnough && before.has(text))
    yield ['E-LEFT', 'This paragraph stands twice; take one out.'];
  before.add(text);
}

/** Letters from which two paragraphs are hardly the same by chance. */
const longEnough = 40;

/** Words that belong to the edition: no code, and no phrase that is marked as the other language. */
function proseOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (isJsx(node) && /^(Zh|En)$/.test(node.name ?? '')) return ' ';
  return 'children' in node ? node.children.map(proseOf).join('') : ' ';
}

type IdsOf = (folder: string) => ReadonlySet<string>;

function* faultsOf(node: Nodes, depth: number, idsOf: IdsOf): Found {
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
      yield* faultsOfText(node.value);
      break;
    case 'footnoteReference':
      yield ['E-FOOTNOTE', 'Footnotes are margin notes here; write <Note>…</Note> at this place.'];
      break;
    case 'footnoteDefinition':
      yield ['E-FOOTNOTE', 'A footnote would stand nowhere; write <Note>…</Note> at its place.'];
      break;
    case 'image':
    case 'imageReference':
      yield [
        'E-IMAGE',
        'A picture is a figure; give it a record in content/figures and write <Figure id="…" />.',
      ];
      break;
    case 'delete':
      yield [
        'E-LEFT',
        `Struck words are not for readers; take them or the tildes out. Found “${textOf(node)}”.`,
      ];
      break;
    case 'break':
      yield ['E-LEFT', 'Two spaces or a backslash end this line and would break it; take them out.'];
      break;
    case 'thematicBreak':
      yield ['E-LEFT', 'Rules are not drawn between paragraphs; use a heading.'];
      break;
    case 'blockquote':
    case 'code':
    case 'emphasis':
    case 'strong':
      if (!(node.type === 'code' ? node.value : textOf(node)).trim())
        yield ['E-EMPTY', 'Nothing stands in this; take it out.'];
      break;
    case 'listItem':
      if (node.children.length === 0)
        yield ['E-EMPTY', 'An item of a list is empty; write it or take it out.'];
      if (typeof node.checked === 'boolean')
        yield ['E-LEFT', 'A list of tasks is not for readers; take the brackets out.'];
      break;
    case 'link':
    case 'linkReference':
      if (node.type === 'link' && /^(https?:|www\.)/.test(textOf(node)))
        yield ['E-LINK', 'An address stands in the text; write [words](https://…) in its place.'];
      if (!textOf(node).trim()) yield ['E-LINK', 'A link needs words between its square brackets.'];
      if (node.type === 'link') yield* faultsOfAddress(node.url);
      break;
    case 'inlineMath': {
      const fault = formulaFault(node.value);
      if (fault) yield ['E-FORMULA', fault];
      break;
    }
    case 'math':
      yield ['E-FORMULA', 'A formula stands in a line of text, between single dollar signs.'];
      break;
    case 'definition':
      yield* faultsOfAddress(node.url);
      break;
    case 'heading':
      yield* faultsOfHeading(node, depth);
      break;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      yield* faultsOfTag(node, idsOf);
  }
}

/** What Markdown left standing in the words because it leads nowhere or is not used here. */
const leftovers: readonly [pattern: RegExp, code: string, mend: string][] = [
  [/\b(TODO|FIXME|XXX|TK)\b/, 'E-TODO', 'This is still to be written.'],
  [
    /\]\s*\(|\[\[/,
    'E-LINK',
    'This is no link as it stands; write [words](https://…) without a space between.',
  ],
  [/\[@\S|\\[A-Za-z]+/, 'E-LEFT', 'Works are cited by <Cite id="…" />, and TeX stands between dollar signs.'],
  [/^#{1,6}(?=[^\s#\d])/m, 'E-HEADING', 'A heading has a space after its signs.'],
  [/^(?:[•‣▪◦]|[-+](?=\p{L}))/mu, 'E-LEFT', 'An item of a list begins with a hyphen and a space.'],
  [/^\|/m, 'E-TABLE', 'A table has a line of dashes below its first row, and a blank line before.'],
  [/`/, 'E-LEFT', 'A backtick stands as it is; close it or take it out.'],
  [/==\S|(?:^|\s):[a-z_]+:(?=\s|$)|^:::/m, 'E-LEFT', 'This sign is not used here; take it out.'],
  [/(?<=\S)\s--\s|\p{L}--\p{L}/u, 'E-LEFT', 'Two hyphens are no dash; write –.'],
  [/\[\^[^\]\s]+\]/, 'E-FOOTNOTE', 'This footnote leads nowhere; write <Note>…</Note> at this place.'],
  [/\[[^\]]+\]\[[^\]]*\]/, 'E-LINK', 'This reference leads nowhere; write [words](https://…).'],
  [/\$\$?/, 'E-LEFT', 'A formula begins and ends with one dollar sign; write a sum of money as US$5.'],
  [/\*\*|~~/, 'E-LEFT', 'This mark of Markdown stands as it is; close it or take it out.'],
  [/&(?:[a-z]+|#\d+);/i, 'E-LEFT', 'This would stand as it is; write the character itself.'],
];

function* faultsOfText(value: string): Found {
  for (const [pattern, code, mend] of leftovers) {
    const found = pattern.exec(value)?.[0];
    if (found) yield [code, `${mend} Found “${found}”.`];
  }
  const fault = textFault(value.trim());
  if (fault) yield ['E-TEXT', fault];
}

function* faultsOfAddress(url: string): Found {
  const mend = 'for a place in this survey use <See to="chapter#section" />.';
  if (!url.startsWith('https://'))
    yield ['E-URL', `The link to “${url}” does not begin with https://; ${mend}`];
  else {
    const fault = addressFault(url);
    if (fault) yield ['E-URL', fault];
  }
}

// GitHub drops the cells that have no column, and fills up rows that have too few.
function raggedRows({ children: [head, ...rows] }: Table): Fault[] {
  const columns = head?.children.length ?? 0;
  return rows.flatMap((node) => {
    const cells = node.children.length;
    if (cells === columns) return [];
    const message = `The row has as many cells as the table has columns, ${columns}: found ${cells}.`;
    return [{ code: 'E-TABLE', message, node }];
  });
}

// What opens in the margin or on demand has no room for another of its kind, and no link holds a link.
const notInside: readonly [outer: string, inner: string][] = [
  ['Note', 'Note'],
  ['Term', 'Term'],
  ['Term', 'See'],
  ['See', 'See'],
  ['System', 'System'],
  ['Organization', 'Organization'],
  ['Exercise', 'Exercise'],
  ['InShort', 'InShort'],
  ['ReadNext', 'ReadNext'],
];

function nestedTags(tree: Root): Fault[] {
  const faults: Fault[] = [];
  walk(tree, []);
  return faults;

  function walk(node: Nodes, above: readonly string[]) {
    const name = isJsx(node) ? (node.name ?? '') : '';
    const outer = notInside.find(([out, inner]) => inner === name && above.includes(out))?.[0];
    if (outer)
      faults.push({
        node,
        code: 'E-NEST',
        message: `A <${name}> does not stand inside a <${outer}>; part them.`,
      });
    if ('children' in node) for (const child of node.children) walk(child, name ? [...above, name] : above);
  }
}

function unusedDefinitions(tree: Root): Fault[] {
  const used = new Set<string>();
  visit(tree, (node) => {
    if (node.type === 'linkReference') used.add(node.identifier);
  });
  return tree.children.flatMap((node) =>
    node.type === 'definition' && !used.has(node.identifier)
      ? [{ node, code: 'E-LINK', message: `No link uses “[${node.label}]”; take the definition out.` }]
      : [],
  );
}

function isJsx(node: Nodes): node is Tag {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function* faultsOfHeading({ depth, children }: Heading, above: number): Found {
  if (depth === 1) yield ['E-OUTLINE', 'The title of a chapter stands in its front matter; begin with ##.'];
  if (depth > above + 1)
    yield ['E-OUTLINE', `A heading of level ${depth} follows one of level ${above}; skip no level.`];
  if (depth > 4) yield ['E-OUTLINE', 'Headings go down to ####.'];
  if (!children.some((child) => textOf(child).trim() || isJsx(child)))
    yield ['E-HEADING', 'A heading needs words.'];
}

// Tags that are nothing without words between them.
const wordy: readonly string[] = ['Note', 'Term', 'Zh', 'En', 'Exercise', 'InShort', 'ReadNext'];

function* faultsOfTag(node: Tag, idsOf: IdsOf): Found {
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
  if (wordy.includes(name) && !hasWords(node)) yield ['E-EMPTY', `<${name}> is empty; write words into it.`];
  if (wordless.includes(name) && node.children.length > 0)
    yield ['E-NEST', `<${name}> would not show the words inside it; write <${name} … /> and take them out.`];
  if (name === 'Zh' && !/\p{sc=Han}/u.test(textOf(node)))
    yield ['E-EDITIONS', 'A phrase marked as Chinese has no Chinese letter; take the tag out.'];
  if (name === 'En' && /\p{sc=Han}/u.test(textOf(node)))
    yield ['E-EDITIONS', 'A phrase marked as English has Chinese letters; take the tag out.'];
  yield* faultsOfAttributes(node, name, idsOf);
  if (name === 'See') yield* faultsOfAims(node);
}

// Tags that are drawn from their record alone.
const wordless: readonly string[] = [
  'Cite',
  'Fact',
  'Correction',
  'Figure',
  'Explainer',
  'NumberLadder',
  'NumberConverter',
];

function hasWords(node: Tag) {
  let isFound = textOf(node).trim() !== '';
  visit(node, (inner) => {
    if (inner !== node && isJsx(inner)) isFound = true;
  });
  return isFound;
}

function* faultsOfAims({ attributes }: Tag): Found {
  const aims = attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' ? attribute.name : [],
  );
  if (aims.length === 1) return;
  const found = aims.length > 0 ? aims.join(', ') : 'none';
  yield ['E-MDX-ATTR', `<See> leads to one place, by to, figure or page: found ${found}.`];
}

/** The words that an attribute may have, where they are few. */
const forms: Partial<Record<TagName, Record<string, readonly string[]>>> = {
  Cite: { as: ['text'] },
  Fact: { as: ['short'] },
};

function* faultsOfAttributes(node: Tag, tag: TagName, idsOf: IdsOf): Found {
  const known: readonly string[] = tags[tag];
  const names = known.map((attribute) => attribute.replace('?', ''));
  const given = new Set<string>();

  for (const attribute of node.attributes) {
    const { type, value } = attribute;
    if (type !== 'mdxJsxAttribute' || (value !== null && typeof value === 'object')) {
      yield ['E-MDX-EXPR', `An attribute of <${tag}> would run as code; write its value in double quotes.`];
      continue;
    }
    if (given.has(attribute.name)) yield ['E-MDX-ATTR', `<${tag}> has ${attribute.name}="…" twice.`];
    given.add(attribute.name);
    if (names.includes(attribute.name)) {
      yield* faultsOfValue(tag, attribute.name, value ?? '', idsOf);
      continue;
    }
    const near = nearest(attribute.name, names);
    const mend = near ? `did you mean “${near}”?` : `it has: ${names.join(', ') || 'none'}.`;
    yield ['E-MDX-ATTR', `<${tag}> has no attribute “${attribute.name}”; ${mend}`];
  }

  for (const name of known)
    if (!name.endsWith('?') && !given.has(name)) yield ['E-MDX-ATTR', `<${tag}> needs ${name}="…".`];
}

function* faultsOfValue(tag: TagName, attribute: string, value: string, idsOf: IdsOf): Found {
  if (!value.trim())
    yield ['E-MDX-ATTR', `<${tag}> has an empty ${attribute}; write a value or take it out.`];
  const words = forms[tag]?.[attribute];
  if (words && !words.includes(value))
    yield ['E-MDX-ATTR', `<${tag} ${attribute}="${value}"> is not known; it can be: ${words.join(', ')}.`];
  if (tag === 'See' && attribute === 'page' && !isPage(value))
    yield ['E-REF', `<See page="${value}"> leads to no page; see content/README.md.`];
  const folder = folderNamed(tag, attribute);
  if (!folder || !value.trim()) return;
  const known = idsOf(folder);
  for (const id of value.trim().split(/\s+/)) {
    if (known.has(id)) continue;
    const near = nearest(id, known);
    const mend = near ? `did you mean “${near}”?` : `add content/${folder}/${id}.yaml.`;
    yield ['E-REF', `<${tag} ${attribute}="${id}"> has no record; ${mend}`];
  }
}

/** Attributes other than `id` that name a record. */
const others: Record<string, Record<string, RecordFolder>> = {
  Fact: { of: 'systems' },
  See: { figure: 'figures' },
};

/** The folder of the records that an attribute of a tag names; nothing for one that names no record. */
function folderNamed(tag: string, attribute: string) {
  return attribute === 'id' ? folderOfTag(tag) : others[tag]?.[attribute];
}

function isTag(name: string): name is TagName {
  return Object.hasOwn(tags, name);
}

function isComment(code: string) {
  return /^\s*(\/\*(?:(?!\*\/)[\s\S])*\*\/\s*)*$/.test(code);
}
