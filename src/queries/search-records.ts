import type { CollectionEntry } from 'astro:content';
import { parse } from 'yaml';
import { labelOf } from '~/domain/citation.ts';
import { type FactRow, factGroups } from '~/domain/fact-rows.ts';
import { firstSentence } from '~/domain/sentences.ts';
import { romanised, simplifiedPairs, soundGroups } from '~/features/search/han.ts';
import {
  type Both,
  canWait,
  type SearchNames,
  type SearchRecord,
  type SearchTexts,
} from '~/features/search/records.ts';
import { type Locale, locales, type Strings, stringsFor } from '~/i18n/index.ts';
import { punctuation } from '~/i18n/punctuation.ts';
import { idsOf } from '~/markdown/mentions.ts';
import { outlineOf } from '~/markdown/outline.ts';
import { folderOfTag } from '~/schema/registry.ts';
import { vocabularySchema } from '~/schema/vocabulary.ts';
import vocabularyFile from '../../content/search.yaml?raw';
import {
  type ChapterEntry,
  chapterName,
  chaptersOf,
  figuresOf,
  type Section,
  sectionsOf,
} from './chapters.ts';
import { memoize } from './memoize.ts';
import { allPages } from './pages.ts';
import { sentencesOf } from './plain-text.ts';
import { readyViews } from './ready-views.ts';
import { records } from './records.ts';
import { resultsByBenchmark } from './results.ts';

type Texts = { en: string; zh: string };

const vocabulary = vocabularySchema.parse(parse(vocabularyFile));

/** A record before the records that it speaks of are numbered. */
type Draft = Omit<SearchRecord, 'about'> & { id: string; about?: string[] };

/** What search reads first. */
export async function searchNames(): Promise<SearchNames> {
  const all = await searchRecords();
  const [en = [], zh = []] = await Promise.all(locales.map(chaptersOf));
  return {
    simplified: simplifiedPairs(JSON.stringify(all)),
    synonyms: vocabulary.synonyms.map((group) => group.split(', ')),
    chapters: en.map((chapter, index) => ({
      name: chapterName(chapter),
      title: both({ en: chapter.data.title, zh: zh[index]?.data.title ?? '' }),
    })),
    records: all
      .filter((record) => !canWait(record))
      .map(({ text: _, names = [], ...record }) => ({
        ...record,
        ...only(
          'names',
          names.filter((name) => !isHandle(name)),
        ),
      })),
  };
}

/** What search reads after it. */
export async function searchTexts(): Promise<SearchTexts> {
  const all = await searchRecords();
  const positions = new Map(all.map(({ path }, index) => [path, index]));
  const facts = (await records('systems')).flatMap(({ id, data }) => {
    const path = `systems/${id}/`;
    const [en = [], zh = []] = locales.map((locale) => factGroups(data, locale));
    return en.flatMap(({ title, rows }, group) =>
      rows.flatMap((row, index) => {
        const other = zh[group];
        const place = both({ en: title, zh: other?.title ?? title });
        return factOf(row, other?.rows[index] ?? row, { path, of: positions.get(path) ?? 0, place });
      }),
    );
  });
  const named = all.filter((record) => !canWait(record));
  return {
    alike: [
      ...vocabulary.shapes,
      ...soundGroups(JSON.stringify(named.map(({ title, names }) => [title, names]))),
    ],
    more: named.map(({ text, names = [] }) => ({
      ...(text && { text }),
      ...only('names', names.filter(isHandle)),
    })),
    records: [...all.filter(canWait), ...facts],
  };
}

// Addresses of repositories and papers, which few readers type.
function isHandle(name: string) {
  return name.includes('/') || name.startsWith('arXiv');
}

/** A row of the fact table of a system: what it is about, and what it says, one value or note a line. */
function factOf(
  en: FactRow,
  zh: FactRow,
  { path, ...more }: Pick<SearchRecord, 'path' | 'of' | 'place'>,
): SearchRecord[] {
  const lines = (row: FactRow, locale: Locale) =>
    row.values
      .flatMap(({ text, alternative, note }) => [
        alternative ? text + punctuation[locale].comma + alternative : text,
        ...(note ? [note[locale]] : []),
      ])
      .join('\n');
  if (en.values.length === 0) return [];
  const title = both({ en: en.label, zh: zh.label });
  const text = both({ en: lines(en, 'en'), zh: lines(zh, 'zh') });
  return [{ kind: 'fact', path: `${path}#${en.anchor}`, title, text, ...more }];
}

/** Kinds whose names somebody may type in pinyin. */
const named: ReadonlySet<string> = new Set(['system', 'term', 'organization', 'reference']);

/** Everything that search finds, with the names in both languages under which readers look for it. */
const searchRecords = memoize(async (): Promise<SearchRecord[]> => {
  const parts = [
    systems(),
    terms(),
    organizations(),
    sections(),
    figures(),
    references(),
    errata(),
    statements(),
    pages(),
  ];
  const drafts = (await Promise.all(parts))
    .flat()
    .toSorted((a, b) => Number(canWait(a)) - Number(canWait(b)));
  const positions = new Map(drafts.map(({ id }, index) => [id, index]));
  return drafts.map(({ id, about = [], names, text, ...draft }) => {
    const others = [...new Set(names)].filter((name) => ![draft.title].flat().includes(name));
    return {
      ...draft,
      ...(text && { text: opening(text) }),
      ...only('names', others),
      ...only(
        'about',
        about.flatMap((other) => positions.get(other) ?? []),
      ),
      ...only('sounds', named.has(draft.kind) ? romanised([draft.title, others].flat(2)) : []),
    };
  });
});

// Every sentence costs each reader time.
function opening(text: Both): Both {
  return typeof text === 'string'
    ? firstSentence(text)[0]
    : both({ en: firstSentence(text[0])[0], zh: firstSentence(text[1])[0] });
}

function both({ en, zh }: Texts): Both {
  return en === zh ? en : [en, zh];
}

/** What the interface says in both editions. */
function said(of: (strings: Strings) => string): Both {
  return both({ en: of(stringsFor('en')), zh: of(stringsFor('zh')) });
}

function only<Name extends string, Value>(name: Name, values: readonly Value[]) {
  return (values.length > 0 ? { [name]: values } : {}) as { [name in Name]?: readonly Value[] };
}

async function systems(): Promise<Draft[]> {
  const makers = new Map((await records('organizations')).map(({ id, data }) => [id, data]));
  return (await records('systems')).map(({ id, data }) => {
    const first = makers.get(data.organizations[0]?.id ?? '');
    const { github, huggingface = [], modelscope = [], arxiv = [] } = data.links;
    return {
      id: `systems/${id}`,
      kind: 'system',
      path: `systems/${id}/`,
      title: both(data.name),
      names: [
        ...(data.aliases ?? []),
        ...(github ? [github] : []),
        ...huggingface,
        ...modelscope,
        ...arxiv.map((number) => `arXiv ${number}`),
      ],
      ...(data.family && { family: data.family }),
      text: both(data.summary),
      ...(first && { place: both(first.name) }),
    };
  });
}

async function terms(): Promise<Draft[]> {
  return (await records('terms')).map(({ id, data }) => ({
    id: `terms/${id}`,
    kind: 'term',
    path: `glossary/#${id}`,
    title: both(data.term),
    names: [...(data.aliases ?? []), ...(data.article_wording ? [data.article_wording] : [])],
    text: both(data.definition),
  }));
}

async function organizations(): Promise<Draft[]> {
  return (await records('organizations')).map(({ id, data }) => ({
    id: `organizations/${id}`,
    kind: 'organization',
    path: `organizations/#${id}`,
    title: both(data.name),
    names: [...(data.aliases ?? []), ...(data.github ?? [])],
    text: both(data.role.text),
  }));
}

async function sections(): Promise<Draft[]> {
  const [en = [], zh = []] = await Promise.all(locales.map(chaptersOf));
  const chapters = await Promise.all(
    en.map((chapter, index) => sectionsOfBoth(chapter, zh[index] ?? chapter)),
  );
  return chapters.flat();
}

/** Tags of what a section can be about. */
const aboutTags = ['Term', 'System', 'Organization', 'Cite'];

async function sectionsOfBoth(english: ChapterEntry, chinese: ChapterEntry): Promise<Draft[]> {
  const name = chapterName(english);
  const others = new Map(sectionsOf(chinese).map((section) => [section.id, section]));
  const whole: Draft = {
    id: name,
    kind: 'section',
    path: `${name}/`,
    title: both({ en: english.data.title, zh: chinese.data.title }),
    text: both({ en: english.data.description, zh: chinese.data.description }),
    place: placeOf(String(english.data.order)),
    chapter: name,
  };
  const parts = sectionsOf(english).map(async (section): Promise<Draft> => {
    const { id, text, number, mentions } = section;
    const other = others.get(id) ?? section;
    const [en, zh] = await Promise.all([openingOf(section, 'en'), openingOf(other, 'zh')]);
    return {
      id: `${name}#${id}`,
      kind: 'section',
      path: `${name}/#${id}`,
      title: both({ en: text, zh: other.text }),
      ...(en && { text: both({ en, zh }) }),
      ...(number && { place: placeOf(number) }),
      chapter: name,
      about: aboutTags.flatMap((tag) => idsOf(mentions, tag).map((of) => `${folderOfTag(tag)}/${of}`)),
    };
  });
  return [whole, ...(await Promise.all(parts))];
}

async function openingOf(section: Section, locale: Locale) {
  const [sentence = ''] = await sentencesOf(section, locale);
  return firstSentence(sentence)[0];
}

function placeOf(number: string): Both {
  return said(({ chapter }) =>
    number.includes('.') ? chapter.sectionReference(number) : chapter.chapterReference(Number(number)),
  );
}

async function figures(): Promise<Draft[]> {
  const [en = [], zh = []] = await Promise.all(locales.map(figuresOf));
  const captions = new Map((await records('figures')).map(({ id, data }) => [id, data.caption]));
  return en.map(({ id, chapter, kind, number, title }) => {
    const other = zh.find((figure) => figure.id === id);
    const label = said(({ figure }) => figure[kind](number));
    return {
      id: `figures/${id}`,
      kind: 'figure',
      path: `${chapterName(chapter)}/#fig-${id}`,
      title: both({ en: title, zh: other?.title ?? title }),
      names: [label].flat(),
      text: both(captions.get(id) ?? { en: '', zh: '' }),
      place: label,
      chapter: chapterName(chapter),
    };
  });
}

async function references(): Promise<Draft[]> {
  return (await records('references')).map(({ id, data }) => ({
    id: `references/${id}`,
    kind: 'reference',
    path: `references/#${id}`,
    title: data.title,
    names: namesOfWork(id, data),
    ...(data.note && { text: both(data.note) }),
    place: both({ en: byline(data, 'en'), zh: byline(data, 'zh') }),
  }));
}

function byline(work: CollectionEntry<'references'>['data'], locale: Locale) {
  const { authors, year } = labelOf(work, locale);
  return `${authors} ${year}`;
}

// A work is known by its authors and year, its arXiv number, and what stands before the colon of its title.
function namesOfWork(id: string, { title, authors, arxiv, issued }: CollectionEntry<'references'>['data']) {
  const [, , ...words] = id.split('-');
  const [family = ''] = authors.map((author) => ('literal' in author ? author.literal : author.family));
  const acronym = title.split(':')[0] ?? '';
  return [
    `${family} ${issued.slice(0, 4)}`,
    `${family} et al. ${issued.slice(0, 4)}`,
    ...authors
      .map((author) =>
        'literal' in author ? author.literal : [author.given, author.family].filter(Boolean).join(' '),
      )
      .slice(0, 3),
    ...words.filter((word) => !title.toLowerCase().includes(word)),
    ...(acronym !== title && acronym.length < 40 ? [acronym] : []),
    ...(arxiv ? [`arXiv ${arxiv}`] : []),
  ];
}

async function errata(): Promise<Draft[]> {
  return (await records('errata')).map(({ id, data }) => {
    const label = said(({ errata }) => errata.erratum(data.number));
    return {
      id: `errata/${id}`,
      kind: 'erratum',
      path: `errata/#${id}`,
      title: both(data.said),
      names: [...[label].flat(), ...quotedIn(data.said.en), ...quotedIn(data.said.zh)],
      text: both(data.holds),
      verdict: said(({ fault }) => fault[data.fault]),
      place: label,
    };
  });
}

// What stands in quotation marks is how the article spells it.
function quotedIn(text: string) {
  return [...text.matchAll(/“([^”]+)”/g)].map(([, quoted = '']) => quoted);
}

async function statements(): Promise<Draft[]> {
  return (await records('statements')).map(({ id, data }) => ({
    id: `statements/${id}`,
    kind: 'statement',
    path: `article/#${id}`,
    title: both(data.statement),
    ...(data.verdict !== 'right' && {
      verdict: said(({ fault, verdict }) => ({ ...fault, ...verdict })[data.verdict]),
    }),
    place: both({
      en: `${stringsFor('en').article.title}, ${data.order}`,
      zh: `${stringsFor('zh').article.title}，${data.order}`,
    }),
  }));
}

// Lists of models, by their titles alone: their leads would stand before the pages that explain memory.
async function lists(): Promise<Draft[]> {
  const [en = [], zh = []] = await Promise.all(locales.map(readyViews));
  return en.map(({ name, title }, index) =>
    pageAt(`find/${name}/`, both({ en: title, zh: zh[index]?.title ?? title })),
  );
}

/** The pages about the survey with their headings, the lists of records, and what is made of them. */
async function pages(): Promise<Draft[]> {
  const written = await allPages();
  const inChinese = new Map(
    written.flatMap(({ locale, name, page }) => (locale === 'zh' ? [[name, page]] : [])),
  );
  const own = written.flatMap(({ page, name, locale }): Draft[] => {
    if (locale !== 'en') return [];
    const other = inChinese.get(name) ?? page;
    const title = both({ en: page.data.title, zh: other.data.title });
    const headings = new Map(headingsOf(other).map(({ id, text }) => [id, text]));
    const text =
      name === 'about'
        ? both({ en: stringsFor('en').about.description, zh: stringsFor('zh').about.description })
        : both({ en: page.data.lead, zh: other.data.lead });
    return [
      pageAt(`${name}/`, title, { text }),
      ...headingsOf(page).map(({ id, text: heading }) =>
        pageAt(`${name}/#${id}`, both({ en: heading, zh: headings.get(id) ?? heading }), { place: title }),
      ),
    ];
  });
  return [...own, ...madePages(), ...(await lists()), ...(await toTry()), ...(await scores())];
}

function pageAt(path: string, title: Both, more: Partial<Draft> = {}): Draft {
  return { id: path, kind: 'page', path, title, ...more };
}

function madePages(): Draft[] {
  const lists = ['systems', 'organizations', 'references', 'glossary', 'errata', 'article'] as const;
  const titles: Record<string, Both> = {
    ...Object.fromEntries(lists.map((name) => [name, said(({ nav }) => nav[name])])),
    results: said(({ results }) => results.title),
    'commercial-use': said(({ commercialUse }) => commercialUse.title),
    compare: said(({ compare }) => compare.title),
    data: said(({ data }) => data.title),
    changes: said(({ changes }) => changes.title),
    cite: said(({ cite }) => cite.title),
    explainers: said(({ explainers }) => explainers.title),
  };
  return Object.entries(titles).map(([name, title]) =>
    pageAt(`${name}/`, title, { names: vocabulary.pages[name] ?? [] }),
  );
}

async function toTry(): Promise<Draft[]> {
  const place = said(({ explainers }) => explainers.title);
  return (await records('explainers')).map(({ id, data }) =>
    pageAt(`explainers/${id}/`, both(data.title), {
      names: data.aliases ?? [],
      text: both(data.lead),
      place,
    }),
  );
}

/** The scores of each benchmark. */
async function scores(): Promise<Draft[]> {
  const place = said(({ results }) => results.title);
  const { benchmarks } = await resultsByBenchmark();
  return benchmarks.map(({ name, anchor }) => pageAt(`results/#${anchor}`, name, { place }));
}

// Deeper headings stand within an answer.
function headingsOf({ body }: { body?: string | undefined }) {
  return outlineOf(body).filter(({ depth }) => depth === 2 || depth === 3);
}
