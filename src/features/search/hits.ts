import type { Locale } from '~/i18n/index.ts';
import { lineEnd, marked, markedSentence, withDirective } from './marked.ts';
import { type Answers, worth } from './rank.ts';
import { inLocale, type Kind, type SearchRecord } from './records.ts';

/** One line of a list of results. */
export interface Hit {
  kind: Kind;
  chapter: string | undefined;
  url: string;
  /** Parts of the title and of the text under it, matched ones at odd positions. */
  title: string[];
  text: string[];
  place: string;
  /** What we say of a sentence of the article. */
  verdict: string;
  /** The edition it stands in. */
  locale: Locale;
  /** A name in other words or in the other language, by which it was found. */
  by: string | undefined;
  /** Words of the query that it does not have. */
  missing: readonly string[];
  /** Whether they are much of it. */
  isPartial: boolean;
  score: number;
}

/** A place in the full text that has the words of a query. */
export interface Passage {
  url: string;
  title: string;
  /** The page it stands on, where the title is that of a section. */
  page: string;
  /** All that stands in the part of the page that was found. */
  content: string;
  /** Whether it has the query word for word. */
  isPhrase: boolean;
}

interface Setting {
  locale: Locale;
  /** Path of the site on its host. */
  base: string;
  records: readonly SearchRecord[];
}

/** What a passage is worth beside the records: about as much as a record with all words in its text. */
const passageWorth = { phrase: 0.5, words: 0.35 };

/** What each passage is worth less than the one before. */
const step = 0.02;

/** What it is worth to stand in the reader’s own edition against the other one. */
const otherEdition = 0.7;

/**
 * Answers of the records and passages of the full text as one list, whole answers before partial ones. A
 * passage of a place that is there already becomes its text, and one that the reader’s own edition has too is
 * left out.
 */
export function hitsOf(found: Answers, passages: readonly Passage[], setting: Setting): Hit[] {
  const { locale: own, base, records } = setting;
  const hits = new Map<string, Hit>();
  for (const { record, ...answer } of found.answers)
    hits.set(`${base}${own}/${record.path}`, { ...partsOf(record, found, setting), ...answer });
  const isOwn = new Set([...hits.keys(), ...passages.map(({ url }) => url)]);
  const byPath = new Map(records.map((record) => [record.path, record]));
  for (const [index, passage] of passages.entries()) {
    const { url, isPhrase } = passage;
    const locale = url.startsWith(`${base}zh/`) ? 'zh' : 'en';
    const path = url.slice(base.length + 3);
    if (found.lackedBy(passage.content).length > 0 || (locale !== own && isOwn.has(`${base}${own}/${path}`)))
      continue;
    const record = byPath.get(path);
    const known = hits.get(url);
    const hit =
      known ?? (record ? partsOf(record, found, { ...setting, locale }) : pageOf(passage, locale, found));
    const ofPlace = worth[record ? hit.kind : 'statement'] * (locale === own ? 1 : otherEdition);
    const score = (passageWorth[isPhrase ? 'phrase' : 'words'] - index * step) * ofPlace;
    const isText = hit.kind === 'section' || hit.kind === 'page';
    const text = markedSentence(withoutHeading(passage), found.terms);
    hits.set(url, {
      ...hit,
      ...(isText || !known ? { text, url: withDirective(url, text, locale) } : {}),
      missing: [],
      isPartial: false,
      score: Math.max(known?.score ?? 0, score),
    });
  }
  return [...hits.values()].toSorted(
    (a, b) => Number(a.isPartial) - Number(b.isPartial) || b.score - a.score,
  );
}

function partsOf(record: SearchRecord, { terms }: Answers, { locale, base, records }: Setting): Hit {
  const { kind, chapter, path, title, text = '', place = '', verdict = '', of } = record;
  return {
    kind,
    chapter,
    url: `${base}${locale}/${path}`,
    title: marked(inLocale(title, locale), terms),
    text: markedSentence(inLocale(text, locale), terms),
    place: [of === undefined ? '' : inLocale(records[of]?.title ?? '', locale), inLocale(place, locale)]
      .filter(Boolean)
      .join(' · '),
    verdict: inLocale(verdict, locale),
    locale,
    by: undefined,
    missing: [],
    isPartial: false,
    score: 0,
  };
}

function pageOf({ url, title, page, content }: Passage, locale: Locale, found: Answers): Hit {
  const record: SearchRecord = { kind: 'page', path: '', title, text: content, place: page };
  return { ...partsOf(record, found, { locale, base: '', records: [] }), url };
}

// Its title stands above it.
function withoutHeading({ title, content }: Passage) {
  const [first = '', ...others] = content.split(lineEnd);
  return first.includes(title) && others.length > 0 ? others.join(lineEnd) : content;
}
