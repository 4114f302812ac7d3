import type { Locale } from '~/i18n/index.ts';
import { marked } from './marked.ts';
import type { Answer } from './rank.ts';
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
  /** The edition it stands in. */
  locale: Locale;
  /** A name in other words or in the other language, by which it was found. */
  by: string | undefined;
  score: number;
}

/** A passage of the full text. */
interface Passage {
  url: string;
  title: string;
  page: string | undefined;
  excerpt: string;
  isPhrase: boolean;
}

interface Setting {
  query: string;
  locale: Locale;
  /** Path of the site on its host. */
  base: string;
  /** Whether the browser can mark a passage that an address names. */
  canMark: boolean;
}

/** What a passage is worth beside the records: less than any name that matches, more than words scattered over a record. */
const passageScore = { phrase: 44, words: 22 };

/** Answers of the records as lines of results. */
export function hitsOf(answers: readonly Answer[], { query, locale, base }: Setting): Hit[] {
  return answers.map(({ record, score, by }) => ({
    kind: record.kind,
    chapter: record.chapter,
    url: `${base}${locale}/${record.path}`,
    title: marked(inLocale(record.title, locale), query),
    text: marked(record.text ? inLocale(record.text, locale) : '', query),
    place: record.place ? inLocale(record.place, locale) : '',
    locale,
    by,
    score,
  }));
}

/** Results with the passages of the full text among them; a passage of a place that is there already becomes its text, and one that the reader’s own edition has too is left out. */
export function withPassages(
  hits: readonly Hit[],
  passages: readonly Passage[],
  records: ReadonlyMap<string, SearchRecord>,
  setting: Setting,
): Hit[] {
  const all = new Map(hits.map((hit) => [hit.url, hit]));
  const own = new Set(
    [...hits, ...passages]
      .map(({ url }) => url)
      .filter((url) => url.startsWith(`${setting.base}${setting.locale}/`)),
  );
  for (const [index, passage] of passages.entries()) {
    const locale = passage.url.startsWith(`${setting.base}zh/`) ? 'zh' : 'en';
    const path = passage.url.slice(setting.base.length + 3);
    if (locale !== setting.locale && own.has(`${setting.base}${setting.locale}/${path}`)) continue;
    const record = records.get(path);
    const known = all.get(passage.url);
    const text = passage.excerpt.split(/<\/?mark>/).map(decoded);
    const url = withDirective(
      passage.url,
      setting.canMark ? textDirective(decoded(passage.excerpt), locale) : undefined,
    );
    const score = (passage.isPhrase ? passageScore.phrase : passageScore.words) - index / 10;
    if (known) {
      const better = known.kind === 'section' || known.kind === 'page' ? { text, url } : {};
      all.set(passage.url, { ...known, ...better, score: Math.max(known.score, score) });
    } else {
      all.set(passage.url, {
        kind: record?.kind ?? 'page',
        chapter: record?.chapter,
        url,
        title: marked(record ? inLocale(record.title, locale) : passage.title, setting.query),
        text,
        place: (record?.place && inLocale(record.place, locale)) ?? passage.page ?? '',
        locale,
        by: undefined,
        score,
      });
    }
  }
  return [...all.values()].toSorted((a, b) => b.score - a.score);
}

const entities: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&quot;': '"',
  '&#39;': "'",
};

function decoded(text: string) {
  return text.replace(/&(?:lt|gt|amp|quot|#39);/g, (entity) => entities[entity] ?? entity);
}
