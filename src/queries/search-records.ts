import type { CollectionEntry } from 'astro:content';
import { parse } from 'yaml';
import { labelOf } from '~/domain/citation.ts';
import { type FactRow, factGroups } from '~/domain/fact-rows.ts';
import { firstSentence } from '~/domain/sentences.ts';
import {
  type Both,
  canWait,
  type FactLine,
  type SearchNames,
  type SearchRecord,
  type SearchTexts,
} from '~/features/search/records.ts';
import { romanised } from '~/features/search/romanised.ts';
import { simplifiedPairs } from '~/features/search/simplified-pairs.ts';
import synonyms from '~/features/search/synonyms.yaml?raw';
import { type Locale, locales, type Strings, stringsFor } from '~/i18n/index.ts';
import { idsOf } from '~/markdown/mentions.ts';
import { outlineOf } from '~/markdown/outline.ts';
import { folderOfTag } from '~/schema/registry.ts';
import {
  type ChapterEntry,
  chapterName,
  chaptersOf,
  figuresOf,
  type Section,
  sectionsOf,
} from './chapters.ts';
import { kept } from './memoize.ts';
import { allPages } from './pages.ts';
import { sentencesOf } from './plain-text.ts';
import { records } from './records.ts';
import { resultsByBenchmark } from './results.ts';

type Texts = { en: string; zh: string };

/** A record before the records that it speaks of are numbered. */
type Draft = Omit<SearchRecord, 'about'> & { id: string; about?: string[] };

/** What search reads first. */
export async function searchNames(): Promise<SearchNames> {
  const all = await searchRecords();
  const groups: string[] = parse(synonyms).groups;
  return {
    simplified: simplifiedPairs(JSON.stringify(all)),
    synonyms: groups.map((group) => group.split(', ')),
    chapters: await searchChapters(),
    records: all
      .filter((record) => !canWait(record))
      .map(({ text: _, names, ...record }) => {
        const first = names?.filter((name) => !isHandle(name)) ?? [];
        return { ...record, ...(first.length > 0 && { names: first }) };
      }),
  };
}

/** What search reads after it. */
export async function searchTexts(): Promise<SearchTexts> {
  const all = await searchRecords();
  const texts = all
    .filter((record) => !canWait(record))
    .map(({ text, names }) => {
      const later = names?.filter(isHandle) ?? [];
      return { ...(text && { text }), ...(later.length > 0 && { names: later }) };
    });
  const positions = new Map(all.map(({ path }, index) => [path, index]));
  const facts = (await records('systems')).map(({ id, data }) => {
    const [en, zh] = locales.map((locale) => factGroups(data, locale).flatMap(({ rows }) => rows));
    const lines = (en ?? []).flatMap((row, index) => factLine(row, zh?.[index] ?? row));
    return [positions.get(`systems/${id}/`) ?? 0, lines] as const;
  });
  return { texts, facts, records: all.filter(canWait) };
}

// Addresses of repositories and papers, which few readers type.
function isHandle(name: string) {
  return name.includes('/') || name.startsWith('arXiv');
}

function factLine(en: FactRow, zh: FactRow): FactLine[] {
  const lines = (row: FactRow, locale: Locale) =>
    row.values
      .flatMap(({ text, alternative, note }) => [
        alternative ? `${text}${locale === 'en' ? ', ' : '，'}${alternative}` : text,
        ...(note ? [note[locale]] : []),
      ])
      .join('\n');
  if (en.values.length === 0) return [];
  const label = both({ en: en.label, zh: zh.label });
  return [[en.anchor, label, both({ en: lines(en, 'en'), zh: lines(zh, 'zh') })]];
}

/** Kinds whose names somebody may type in pinyin. */
const named: ReadonlySet<string> = new Set(['system', 'term', 'organization', 'reference']);

/** Everything that search finds, with the names in both languages under which readers look for it. */
const searchRecords = kept(async (): Promise<SearchRecord[]> => {
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
  return drafts.map(({ id, about, names, ...draft }) => {
    const numbers = about?.flatMap((other) => positions.get(other) ?? []) ?? [];
    const others = [...new Set(names)].filter((name) => ![draft.title].flat().includes(name));
    const { text, ...rest } = draft;
    const sounds = named.has(draft.kind) ? romanised([draft.title, others].flat(2)) : [];
    return {
      ...rest,
      ...(text && { text: opening(text) }),
      ...(others.length > 0 && { names: others }),
      ...(numbers.length > 0 && { about: numbers }),
      ...(sounds.length > 0 && { sounds }),
    };
  });
});

/** The chapters of the survey with their titles. */
async function searchChapters() {
  const [en, zh] = await Promise.all(locales.map(chaptersOf));
  return (en ?? []).map((chapter, index) => ({
    name: chapterName(chapter),
    title: both({ en: chapter.data.title, zh: zh?.[index]?.data.title ?? '' }),
  }));
}

// Every sentence costs each reader time.
function opening(text: Both): Both {
  return typeof text === 'string'
    ? firstSentence(text)[0]
    : both({ en: firstSentence(text[0])[0], zh: firstSentence(text[1])[0] });
}

function both({ en, zh }: Texts): Both {
  return en === zh ? en : [en, zh];
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
  const of = (locale: Locale) =>
    number.includes('.')
      ? stringsFor(locale).chapter.sectionReference(number)
      : stringsFor(locale).chapter.chapterReference(Number(number));
  return [of('en'), of('zh')];
}

async function figures(): Promise<Draft[]> {
  const [en = [], zh = []] = await Promise.all(locales.map(figuresOf));
  const captions = new Map((await records('figures')).map(({ id, data }) => [id, data.caption]));
  return en.map(({ id, chapter, kind, number, title }) => {
    const other = zh.find((figure) => figure.id === id);
    const label = (locale: Locale) => stringsFor(locale).figure[kind](number);
    return {
      id: `figures/${id}`,
      kind: 'figure',
      path: `${chapterName(chapter)}/#fig-${id}`,
      title: both({ en: title, zh: other?.title ?? title }),
      names: locales.map(label),
      text: both(captions.get(id) ?? { en: '', zh: '' }),
      place: both({ en: label('en'), zh: label('zh') }),
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
  return (await records('errata')).map(({ id, data }) => ({
    id: `errata/${id}`,
    kind: 'erratum',
    path: `errata/#${id}`,
    title: both(data.said),
    names: [
      ...locales.map((locale) => stringsFor(locale).errata.erratum(data.number)),
      ...quotedIn(data.said.en),
      ...quotedIn(data.said.zh),
    ],
    text: both(data.holds),
    verdict: verdictOf(data.fault),
    place: [stringsFor('en').errata.erratum(data.number), stringsFor('zh').errata.erratum(data.number)],
  }));
}

// What stands in quotation marks is how the article spells it.
function quotedIn(text: string) {
  return [...text.matchAll(/“([^”]+)”/g)].map(([, quoted = '']) => quoted);
}

async function statements(): Promise<Draft[]> {
  const entries = await records('statements');
  return entries.map(({ id, data }) => ({
    id: `statements/${id}`,
    kind: 'statement',
    path: `article/#${id}`,
    title: both(data.statement),
    ...(data.verdict !== 'right' && { verdict: verdictOf(data.verdict) }),
    place: [
      `${stringsFor('en').article.title}, ${data.order}`,
      `${stringsFor('zh').article.title}，${data.order}`,
    ],
  }));
}

function verdictOf(verdict: keyof Strings['fault'] | keyof Strings['verdict']): Both {
  const [en, zh] = locales.map((locale) => {
    const { fault, verdict: verdicts } = stringsFor(locale);
    return { ...fault, ...verdicts }[verdict];
  });
  return both({ en: en ?? '', zh: zh ?? '' });
}

async function pages(): Promise<Draft[]> {
  const written = await allPages();
  const english = written.filter(({ locale }) => locale === 'en');
  const descriptions = { en: stringsFor('en').about.description, zh: stringsFor('zh').about.description };
  const own = english.flatMap(({ page, name }): Draft[] => {
    const other =
      written.find((candidate) => candidate.name === name && candidate.locale === 'zh')?.page ?? page;
    const title = both({ en: page.data.title, zh: other.data.title });
    const otherHeadings = new Map(headingsOf(other).map((heading) => [heading.id, heading]));
    return [
      {
        id: name,
        kind: 'page',
        path: `${name}/`,
        title,
        text: both(name === 'about' ? descriptions : { en: page.data.lead, zh: other.data.lead }),
      },
      ...headingsOf(page).map(
        ({ id, text }): Draft => ({
          id: `${name}#${id}`,
          kind: 'page',
          path: `${name}/#${id}`,
          title: both({ en: text, zh: otherHeadings.get(id)?.text ?? text }),
          place: title,
        }),
      ),
    ];
  });
  const made = (['systems', 'organizations', 'references', 'glossary', 'errata', 'article'] as const).map(
    (name): Draft => {
      const title = both({ en: stringsFor('en').nav[name], zh: stringsFor('zh').nav[name] });
      return { id: name, kind: 'page', path: `${name}/`, title, names: namesOfPages[name] ?? [] };
    },
  );
  return [...own, ...made, ...answering(), ...(await toTry()), ...(await scores())];
}

/** What readers call a list of records. */
const namesOfPages: Record<string, string[]> = {
  systems: [
    'list of models',
    'Chinese models',
    'Chinese LLMs',
    '国产大模型',
    '国内大模型',
    '中国大模型',
    '模型列表',
  ],
  organizations: ['companies', 'laboratories', 'who made', '公司', '厂商'],
};

/** Pages that are made from the records and answer a question themselves. */
function answering(): Draft[] {
  const [en, zh] = [stringsFor('en'), stringsFor('zh')];
  const named = [
    [
      'results/',
      en.results.title,
      zh.results.title,
      ['benchmark scores', 'leaderboard', '评测成绩', '跑分', '排行榜'],
    ],
    [
      'commercial-use/',
      en.commercialUse.title,
      zh.commercialUse.title,
      ['commercial licence', 'free for commercial use', '商用许可', '商用协议', '免费商用', '商业授权'],
    ],
    ['compare/', en.compare.title, zh.compare.title, ['side by side', '模型对比']],
    ['data/', en.data.title, zh.data.title, ['download', 'CSV', 'JSON', '下载数据']],
    ['changes/', en.changes.title, zh.changes.title, ['history', 'what is new', '更新日志', '修订']],
    ['cite/', en.cite.title, zh.cite.title, ['BibTeX', 'RIS', 'citation', '引用格式']],
    ['explainers/', en.explainers.title, zh.explainers.title, ['interactive', '互动演示']],
  ] as const;
  return named.map(([path, english, chinese, names]) => ({
    id: path,
    kind: 'page',
    path,
    title: both({ en: english, zh: chinese }),
    names: [...names],
  }));
}

async function toTry(): Promise<Draft[]> {
  const place = both({ en: stringsFor('en').explainers.title, zh: stringsFor('zh').explainers.title });
  return (await records('explainers')).map(({ id, data }) => ({
    id: `explainers/${id}`,
    kind: 'page',
    path: `explainers/${id}/`,
    title: both(data.title),
    names: data.aliases ?? [],
    text: both(data.lead),
    place,
  }));
}

/** The scores of each benchmark. */
async function scores(): Promise<Draft[]> {
  const place = both({ en: stringsFor('en').results.title, zh: stringsFor('zh').results.title });
  const { benchmarks } = await resultsByBenchmark();
  return benchmarks.map(({ name, anchor }) => ({
    id: `results#${anchor}`,
    kind: 'page',
    path: `results/#${anchor}`,
    title: name,
    place,
  }));
}

// Deeper headings stand within an answer.
function headingsOf({ body }: { body?: string | undefined }) {
  return outlineOf(body).filter(({ depth }) => depth === 2 || depth === 3);
}
