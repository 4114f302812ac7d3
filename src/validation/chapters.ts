import GithubSlugger from 'github-slugger';
import type { Heading, Root } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString as wordsOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { nearest } from '../domain/nearest.ts';
import { chapterFaults } from '../markdown/chapter-faults.ts';
import { parser } from '../markdown/outline.ts';
import { takeIds } from '../markdown/remark-heading-id.ts';
import { type Chapter, chapterSchema } from '../schema/chapter.ts';
import { pageSchema } from '../schema/page.ts';
import type { System } from '../schema/system.ts';
import { type Fault, fileFault } from './fault.ts';
import { valueAt } from './path.ts';
import { placeOf } from './places.ts';
import type { Ids } from './records.ts';
import type { TextFile } from './text-file.ts';
import type { Read } from './whole.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

/** A chapter or page that has been read once. */
interface Text {
  file: string;
  kind: 'chapters' | 'pages';
  locale: 'en' | 'zh';
  id: string;
  front: YamlFile;
  /** Undefined where it is no MDX. */
  tree?: Root;
  /** Ids of the headings in the order of the text, with the former ones. */
  anchors: string[];
  faults: Fault[];
}

/** What is wrong with the chapters and pages, and with the records that name places in them. */
export function chapterReport(files: readonly TextFile[], ids: Ids, records: readonly Read[]): Fault[] {
  const texts = files.flatMap((file) => textOf(file) ?? []);
  const chapters = texts.filter(({ kind }) => kind === 'chapters');
  const systems = new Map(
    records.flatMap(({ folder, id, data }) => (folder === 'systems' && data ? [[id, data as System]] : [])),
  );
  const places = { en: anchorsIn(chapters, 'en'), zh: anchorsIn(chapters, 'zh') };
  return [
    ...texts.flatMap(({ faults, front }) => [...front.faults, ...faults]),
    ...texts.flatMap((text) => [
      ...ruleFaults(text, ids),
      ...aimFaults(text, places[text.locale]),
      ...factFaults(text, systems),
    ]),
    ...texts.flatMap((text) => editionFaults(text, texts)),
    ...sameOrder(chapters),
    ...records.flatMap((record) => recordPlaces(record, places.en)),
    ...historyFaults(chapters, records),
  ];
}

const known = new WeakMap<TextFile, Text>();

function textOf(file: TextFile): Text | undefined {
  const before = known.get(file);
  if (before) return before;
  const place = placeOf(file.file);
  if (!('locale' in place)) return undefined;
  const [, fields] = /^---\n([\s\S]*?\n|)---(?:\n|$)/.exec(file.text) ?? [];
  const front = readFront(file, fields, place.kind);
  const { tree, anchors, faults } = readBody(file, place.locale);
  const text = { file: file.file, ...place, front, anchors, faults, ...(tree && { tree }) };
  known.set(file, text);
  return text;
}

function readFront({ file }: TextFile, fields: string | undefined, kind: Text['kind']): YamlFile {
  if (fields === undefined) {
    const reason = 'The file begins with its front matter, between two lines of ---. Write it there.';
    const fault = fileFault(file, 'E-YAML', reason, 1, 1);
    return { faults: [fault], faultAt: () => fault };
  }
  // An empty line for the first --- keeps the lines as they are in the file.
  return readYaml({ file, text: `\n${fields}` }, kind === 'chapters' ? chapterSchema : pageSchema);
}

function readBody(
  { file, text }: TextFile,
  locale: Text['locale'],
): Pick<Text, 'tree' | 'anchors' | 'faults'> {
  const blank = text.replace(/^---\n(?:[\s\S]*?\n|)---(?=\n|$)/, (front) => front.replaceAll(/[^\n]/g, ''));
  try {
    const tree = parser.parse(blank);
    const { anchors, faults } = readHeadings(file, tree, locale);
    return { tree, anchors, faults: [...faults, ...languageFaults(file, tree, locale)] };
  } catch (error) {
    if (!(error instanceof Error) || !('reason' in error)) throw error;
    const { line = 1, column = 1 } = error as { line?: number; column?: number };
    const reason = `The tags or braces do not fit together: ${String(error.reason)}.`;
    return { anchors: [], faults: [fileFault(file, 'E-MDX', reason, line, column)] };
  }
}

function readHeadings(file: string, tree: Root, locale: Text['locale']) {
  const headings = tree.children.filter((node) => node.type === 'heading');
  const faults: Fault[] = [];
  const tell = (heading: Heading, reason: string) => faults.push(at(file, heading, 'E-HEADING', reason));
  for (const heading of headings) {
    const last = heading.children.at(-1);
    const comment = last?.type === 'mdxTextExpression' ? last.value : '';
    const { id } = takeIds(heading);
    if (!id && comment.includes('#'))
      tell(heading, `An id has lower-case letters, digits and hyphens: found ${comment.trim()}.`);
    else if (!id && locale === 'zh')
      tell(
        heading,
        'A heading of the Chinese edition states its id. End it with {/* #id */} of the English one.',
      );
  }
  const slugger = new GithubSlugger();
  const anchors = headings.map((heading) => anchorsOf(heading, slugger));
  anchors.forEach((own, index) => {
    const taken = own.find((id) => anchors.slice(0, index).flat().includes(id));
    const heading = headings[index];
    if (taken && heading) tell(heading, `Another heading has this id already: found “${taken}”.`);
  });
  return { anchors: anchors.flat(), faults };
}

/** The id of a heading, stated or made from its words, and those that it had before. */
function anchorsOf(heading: Heading, slugger: GithubSlugger): string[] {
  const { id, dataFormer = '' } = heading.data?.hProperties ?? {};
  const former = String(dataFormer).split(' ').filter(Boolean);
  return [id ? String(id) : slugger.slug(wordsOf(heading)), ...former];
}

function at(file: string, node: { position?: Heading['position'] }, code: string, reason: string) {
  const { line = 0, column = 0 } = node.position?.start ?? {};
  return fileFault(file, code, reason, line, column);
}

function anchorsIn(chapters: readonly Text[], locale: Text['locale']) {
  return new Map(
    chapters.filter((text) => text.locale === locale).map(({ id, anchors }) => [id, new Set(anchors)]),
  );
}

const ruled = new WeakMap<Root, { ids: Ids; faults: Fault[] }>();

/** What the rules say of a text; as long as the same records exist, once. */
function ruleFaults({ file, tree }: Text, ids: Ids) {
  if (!tree) return [];
  const before = ruled.get(tree);
  if (before?.ids === ids) return before.faults;
  const faults = chapterFaults(tree, (folder) => ids.get(folder) ?? new Set()).map(
    ({ node, code, message }) => at(file, node, code, message),
  );
  ruled.set(tree, { ids, faults });
  return faults;
}

type Places = ReadonlyMap<string, ReadonlySet<string>>;

/** What is wrong with a place such as `outlook#emergence`. */
function placeFault(target: string, places: Places) {
  const [chapter = '', section] = target.split('#');
  const sections = places.get(chapter);
  const told = (found: string, candidates: Iterable<string>) => {
    const near = nearest(found, candidates);
    return `There is no such place: found “${target}”.${near ? ` Did you mean “${near}”?` : ''}`;
  };
  if (!sections) return told(chapter, places.keys());
  return section === undefined || sections.has(section) ? undefined : told(section, sections);
}

function aimFaults({ file, tree }: Text, places: Places): Fault[] {
  const faults: Fault[] = [];
  if (!tree) return faults;
  visit(tree, (node) => {
    if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return;
    if (node.name !== 'See') return;
    for (const attribute of node.attributes) {
      if (attribute.type !== 'mdxJsxAttribute' || attribute.name !== 'to') continue;
      const reason = typeof attribute.value === 'string' ? placeFault(attribute.value, places) : undefined;
      if (reason) faults.push(at(file, node, 'E-ANCHOR', reason));
    }
  });
  return faults;
}

/** Facts of which a chapter names one by the id of its row. */
const rowFacts = ['memory', 'results'] as const;

/** Facts that are reckoned from others. */
const reckonedFacts: readonly string[] = ['released', 'cache'];

/** What is wrong with a fact that a chapter asks of a system that exists, or nothing. */
function factFault(system: System, is: string, at: string | undefined) {
  if (reckonedFacts.includes(is)) return undefined;
  const rows = rowFacts.find((name) => name === is);
  if (rows) {
    const ids = system[rows].map(({ id }) => id);
    if (at !== undefined && ids.includes(at)) return undefined;
    return `The record has no row “${at ?? ''}” in “${is}”. It has: ${ids.join(', ') || 'none'}.`;
  }
  const value = valueAt(system, is.split('.'));
  if (Array.isArray(value) && typeof valueAt(value, [0, 'value']) === 'number') return undefined;
  const found = typeof value === 'string' ? value : 'no such number';
  return `The record has no value for “${is}”: found ${found}. See content/README.md for what Fact knows.`;
}

function factFaults({ file, tree }: Text, systems: ReadonlyMap<string, System>): Fault[] {
  const faults: Fault[] = [];
  if (!tree) return faults;
  visit(tree, 'mdxJsxTextElement', (node) => {
    if (node.name !== 'Fact') return;
    const { of = '', is = '', at: row } = attributesOf(node);
    const system = systems.get(of);
    const reason = system && factFault(system, is, row);
    if (reason) faults.push(at(file, node, 'E-FACT', reason));
  });
  return faults;
}

function attributesOf({ attributes }: MdxJsxTextElement): Record<string, string> {
  return Object.fromEntries(
    attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
        ? [[attribute.name, attribute.value]]
        : [],
    ),
  );
}

// Words that a paragraph of the other language has at least; shorter ones can be a name.
const letters = 60;

/** Paragraphs that stand in the wrong edition. */
function languageFaults(file: string, tree: Root, locale: Text['locale']): Fault[] {
  const faults: Fault[] = [];
  visit(tree, 'paragraph', (node) => {
    const words = wordsOf(node);
    const han = words.match(/\p{sc=Han}/gu)?.length ?? 0;
    const isForeign = locale === 'zh' ? han === 0 && words.length > letters : han > words.length / 2;
    const reason = `This paragraph is ${locale === 'zh' ? 'not Chinese' : 'Chinese'}. Put it into its edition.`;
    if (isForeign) faults.push(at(file, node, 'E-EDITIONS', reason));
  });
  return faults;
}

function recordPlaces({ folder, data, faultAt }: Read, places: Places): Fault[] {
  if (data === undefined || (folder !== 'statements' && folder !== 'explainers')) return [];
  const field = folder === 'statements' ? 'treated' : 'section';
  const target = (data as Partial<Record<typeof field, string>>)[field];
  const reason = target && placeFault(target, places);
  return reason ? [faultAt({ path: [field], code: 'E-ANCHOR', reason })] : [];
}

/** What one edition has and the other lacks, told at the edition that has it. */
function editionFaults(text: Text, texts: readonly Text[]): Fault[] {
  const { file, kind, id, locale, front } = text;
  const other = texts.find((one) => one.kind === kind && one.id === id && one.locale !== locale);
  const missing = `content/${kind}/${locale === 'en' ? 'zh' : 'en'}/${id}.mdx`;
  if (!other) return [fileFault(file, 'E-EDITIONS', `The other edition lacks it. Add ${missing}.`)];
  if (locale === 'en') return [];
  const [mine, theirs] = [front.data, other.front.data] as Partial<Chapter>[];
  if (!mine || !theirs) return [];
  return (['order', 'updated'] as const).flatMap((field) =>
    mine[field] === theirs[field]
      ? []
      : [
          front.faultAt({
            path: [field],
            code: 'E-EDITIONS',
            reason: `Both editions say the same here: found ${mine[field]}, and ${theirs[field]} in English.`,
          }),
        ],
  );
}

function sameOrder(chapters: readonly Text[]): Fault[] {
  return chapters.flatMap(({ id, locale, front }) => {
    const { order } = (front.data ?? {}) as Partial<Chapter>;
    const other = chapters.find(
      (one) =>
        one.locale === locale && one.id !== id && (one.front.data as Chapter | undefined)?.order === order,
    );
    if (!other || order === undefined) return [];
    const reason = `“${other.id}” has this number: found ${order}.`;
    return [front.faultAt({ path: ['order'], code: 'E-NAME', reason })];
  });
}

function historyFaults(chapters: readonly Text[], records: readonly Read[]): Fault[] {
  const histories = records.filter(({ folder }) => folder === 'history');
  const names = new Set(chapters.map(({ id }) => id));
  const lacking = chapters.filter(
    ({ id, locale }) => locale === 'en' && !histories.some((history) => history.id === id),
  );
  // The catalogue and the site have histories too.
  const stray = histories.filter(({ id }) => !['systems', 'site'].includes(id) && !names.has(id));
  return [
    ...lacking.map(({ file, id }) =>
      fileFault(file, 'E-HISTORY', `The chapter has no history. Add content/history/${id}.yaml.`),
    ),
    ...stray.map(({ id, faultAt }) =>
      faultAt({ path: [], code: 'E-HISTORY', reason: `There is no chapter “${id}”.` }),
    ),
  ];
}
