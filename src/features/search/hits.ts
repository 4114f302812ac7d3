import type { Locale } from '~/i18n/index.ts';
import { marked, markedSentence } from './marked.ts';
import { type Answers, worth } from './rank.ts';
import { inLocale, type Kind, type SearchRecord } from './records.ts';
import { textDirective, withDirective } from './text-fragment.ts';

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
  score: number;
}

/** A passage of the full text. */
interface Passage {
  url: string;
  title: string;
  page: string | undefined;
  content: string;
  isPhrase: boolean;
}

interface Setting {
  locale: Locale;
  /** Path of the site on its host. */
  base: string;
  /** Whether the browser can mark a passage that an address names. */
  canMark: boolean;
}

/**
 * What a passage that has all words is worth beside the records: about as much as a record with all of them
 * in its text.
 */
const passageWorth = { phrase: 0.5, words: 0.35 };

/** What each passage is worth less than the one before. */
const step = 0.02;

/** What it is worth to stand in the reader’s own edition against the other one. */
const otherEdition = 0.7;

/** Answers of the records as lines of results. */
export function hitsOf(
  { answers, terms }: Pick<Answers, 'answers' | 'terms'>,
  { locale, base }: Setting,
): Hit[] {
  return answers.map(({ record, score, by, missing }) => ({
    ...partsOf(record, locale, terms),
    url: `${base}${locale}/${record.path}`,
    by,
    missing,
    score,
  }));
}

/**
 * Results with the passages of the full text among them; a passage of a place that is there already becomes
 * its text, and one that the reader’s own edition has too is left out.
 */
export function withPassages(
  hits: readonly Hit[],
  passages: readonly Passage[],
  { records, terms }: { records: ReadonlyMap<string, SearchRecord>; terms: ReadonlySet<string> },
  { locale: own, base, canMark }: Setting,
): Hit[] {
  const all = new Map(hits.map((hit) => [hit.url, hit]));
  const isOwn = new Set([...hits, ...passages].map(({ url }) => url));
  for (const [index, { url, title, page, content, isPhrase }] of passages.entries()) {
    const locale = url.startsWith(`${base}zh/`) ? 'zh' : 'en';
    const path = url.slice(base.length + 3);
    if (locale !== own && isOwn.has(`${base}${own}/${path}`)) continue;
    const record = records.get(path);
    const text = markedSentence(content, terms);
    const marking = withDirective(url, canMark ? textDirective(text, locale) : undefined);
    const known = all.get(url);
    const kind = record?.kind ?? 'page';
    const ofPlace = worth[record ? kind : 'statement'] * (locale === own ? 1 : otherEdition);
    const score = (passageWorth[isPhrase ? 'phrase' : 'words'] - index * step) * ofPlace;
    const isText = kind === 'section' || kind === 'page';
    all.set(url, {
      ...(known ?? {
        kind,
        chapter: undefined,
        title: marked(title, terms),
        place: page ?? '',
        verdict: '',
        locale,
        by: undefined,
        ...(record && partsOf(record, locale, terms)),
      }),
      ...(isText || !known ? { text, url: marking } : { text: known.text, url: known.url }),
      missing: [],
      score: Math.max(known?.score ?? 0, score),
    });
  }
  return [...all.values()].toSorted((a, b) => b.score - a.score);
}

function partsOf(
  { kind, chapter, title, text = '', place = '', verdict = '' }: SearchRecord,
  locale: Locale,
  terms: ReadonlySet<string>,
) {
  return {
    kind,
    chapter,
    title: marked(inLocale(title, locale), terms),
    text: markedSentence(inLocale(text, locale), terms),
    place: inLocale(place, locale),
    verdict: inLocale(verdict, locale),
    locale,
  };
}
