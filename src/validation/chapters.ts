import type { Root } from 'mdast';
import { nearest } from '../domain/nearest.ts';
import type { System } from '../schema/system.ts';
import { chapterFaults } from './chapter-faults.ts';
import { faultAt, type Tag, type Text, textOf } from './chapter-text.ts';
import { editionFaults } from './edition-faults.ts';
import { type Fault, fileFault } from './fault.ts';
import { valueAt } from './path.ts';
import type { Ids } from './records.ts';
import type { TextFile } from './text-file.ts';
import type { Read } from './whole.ts';

/**
 * What is wrong with the chapters and pages, and with the records that name places in them; of a text that cannot
 * be read only its name is known.
 */
export function chapterReport(
  files: readonly TextFile[],
  ids: Ids,
  records: readonly Read[],
  names: readonly string[],
): Fault[] {
  const texts = files.flatMap((file) => textOf(file) ?? []);
  const chapters = texts.filter(({ kind }) => kind === 'chapters');
  const systems = new Map(
    records.flatMap(({ folder, id, data }) => (folder === 'systems' && data ? [[id, data as System]] : [])),
  );
  const places = { en: placesIn(chapters, 'en', names), zh: placesIn(chapters, 'zh', names) };
  return [
    ...texts.flatMap((text) => [
      ...text.front.faults,
      ...text.faults,
      ...ruleFaults(text, ids),
      ...tagFaults(text, ({ name, attributes: { to } }) =>
        name === 'See' && to ? ['E-ANCHOR', placeFault(to, places[text.locale])] : undefined,
      ),
      ...tagFaults(text, (tag) => (tag.name === 'Fact' ? ['E-FACT', factFault(tag, systems)] : undefined)),
    ]),
    ...editionFaults(texts, names),
    ...sameOrder(chapters),
    ...records.flatMap((record) => recordPlaces(record, places.en)),
    ...historyFaults(chapters, records),
  ];
}

const ruled = new WeakMap<Root, { ids: Ids; faults: Fault[] }>();

/** What the rules say of a text; as long as the same records exist, once. */
function ruleFaults({ file, tree, locale }: Text, ids: Ids) {
  if (!tree) return [];
  const before = ruled.get(tree);
  if (before?.ids === ids) return before.faults;
  const faults = chapterFaults(tree, locale, (folder) => ids.get(folder) ?? new Set()).map(
    ({ node, code, message }) => faultAt(file, node, code, message),
  );
  ruled.set(tree, { ids, faults });
  return faults;
}

function tagFaults(
  { file, sections }: Text,
  faultOf: (tag: Tag) => [code: string, reason: string | undefined] | undefined,
): Fault[] {
  return sections.flatMap(({ tags }) =>
    tags.flatMap((tag) => {
      const [code = '', reason] = faultOf(tag) ?? [];
      return reason ? [faultAt(file, tag.node, code, reason)] : [];
    }),
  );
}

/** Ids of the sections by chapter; undefined where a chapter is lacking or is no MDX, which is told there. */
type Places = ReadonlyMap<string, ReadonlySet<string> | undefined>;

function placesIn(chapters: readonly Text[], locale: Text['locale'], names: readonly string[]): Places {
  return new Map([
    ...names.map((name) => [/([^/]+)\.mdx$/.exec(name)?.[1] ?? '', undefined] as const),
    ...chapters
      .filter((text) => text.locale === locale && text.tree)
      .map(({ id, sections }) => [id, new Set(sections.flatMap(({ ids }) => ids))] as const),
  ]);
}

/** What is wrong with a place such as `outlook#emergence`. */
function placeFault(target: string, places: Places) {
  const [chapter = '', section] = target.split('#');
  const sections = places.get(chapter);
  if (places.has(chapter) && (section === undefined || !sections || sections.has(section))) return undefined;
  const near = sections && section ? nearest(section, sections) : nearest(chapter, places.keys());
  return `There is no such place: found “${target}”.${near ? ` Did you mean “${near}”?` : ''}`;
}

/** Facts of which a chapter names one by the id of its row. */
const rowFacts = ['memory', 'results'] as const;

/** Facts that are reckoned from others. */
const reckonedFacts: readonly string[] = ['released', 'cache'];

/** What is wrong with a fact that a chapter asks of a system that exists, or nothing. */
function factFault({ attributes: { of = '', is = '', at } }: Tag, systems: ReadonlyMap<string, System>) {
  const system = systems.get(of);
  if (!system) return undefined;
  const rows = rowFacts.find((name) => name === is);
  if (rows) {
    const ids = system[rows].map(({ id }) => id);
    if (at !== undefined && ids.includes(at)) return undefined;
    return `The record has no row “${at ?? ''}” in “${is}”. It has: ${ids.join(', ') || 'none'}.`;
  }
  if (at !== undefined) return `“${is}” has no rows: found at="${at}". Take “at” out.`;
  if (reckonedFacts.includes(is)) return undefined;
  const value = valueAt(system, is.split('.'));
  if (Array.isArray(value) && typeof valueAt(value, [0, 'value']) === 'number') return undefined;
  const found = typeof value === 'string' ? value : 'no such number';
  return `The record has no value for “${is}”: found ${found}. See content/README.md for what Fact knows.`;
}

function recordPlaces({ folder, data, faultAt: at }: Read, places: Places): Fault[] {
  if (data === undefined || (folder !== 'statements' && folder !== 'explainers')) return [];
  const field = folder === 'statements' ? 'treated' : 'section';
  const target = (data as Partial<Record<typeof field, string>>)[field];
  const reason = target && placeFault(target, places);
  return reason ? [at({ path: [field], code: 'E-ANCHOR', reason })] : [];
}

function sameOrder(chapters: readonly Text[]): Fault[] {
  return chapters.flatMap(({ id, locale, front }) => {
    const order = valueAt(front.data, ['order']);
    const other = chapters.find(
      (one) => one.locale === locale && one.id !== id && valueAt(one.front.data, ['order']) === order,
    );
    if (!other || order === undefined) return [];
    const reason = `“${other.id}” has this number: found ${String(order)}.`;
    return [front.faultAt({ path: ['order'], code: 'E-NAME', reason })];
  });
}

function historyFaults(chapters: readonly Text[], records: readonly Read[]): Fault[] {
  const histories = records.filter(({ folder }) => folder === 'history');
  const english = chapters.filter(({ locale }) => locale === 'en');
  const lacking = english.filter(({ id }) => !histories.some((history) => history.id === id));
  // The catalogue and the site have histories too.
  const ofChapters = histories.filter(({ id }) => !['systems', 'site'].includes(id));
  const stray = ofChapters.filter(({ id }) => !english.some((one) => one.id === id));
  return [
    ...lacking.map(({ file, id }) =>
      fileFault(file, 'E-HISTORY', `The chapter has no history. Add content/history/${id}.yaml.`),
    ),
    ...stray.map(({ id, faultAt: at }) =>
      at({ path: [], code: 'E-HISTORY', reason: `There is no chapter “${id}”.` }),
    ),
    ...english.flatMap(({ id, front }) => dayOfHistory(front, histories.find((one) => one.id === id)?.data)),
  ];
}

function dayOfHistory(front: Text['front'], history: unknown): Fault[] {
  const [updated, last] = [valueAt(front.data, ['updated']), valueAt(history, ['changes', 0, 'date'])];
  if (updated === undefined || last === undefined || updated === last) return [];
  const reason = `The history of the chapter ends on another day, ${String(last)}: found ${String(updated)}.`;
  return [front.faultAt({ path: ['updated'], code: 'E-HISTORY', reason })];
}
