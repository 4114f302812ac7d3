import type { Hit } from '~/features/search/hits.ts';
import type { Kind } from '~/features/search/records.ts';
import { type Locale, languageTags } from '~/i18n/languages.ts';
import { searchStrings } from '~/i18n/search.ts';

/** What the reader has narrowed the results to. */
export interface Choice {
  kind: string;
  chapter: string;
}

interface Setting {
  locale: Locale;
  inDialog: boolean;
  /** Beginning of the ids of results. */
  id: string;
}

/** Results that are shown before the reader asks for more. */
const shown = 12;

/** Results as one list, best first, and a button that shows the rest. */
export function listOf(
  hits: readonly Hit[],
  { isWhole, showAll }: { isWhole: boolean; showAll: () => void },
  { locale, inDialog, id }: Setting,
) {
  const visible = isWhole ? hits : hits.slice(0, shown);
  const lines = visible.map((hit, index) => {
    const item = document.createElement('li');
    item.append(lineOf(hit, { locale, inDialog, id: `${id}-${index + 1}` }));
    if (inDialog) item.role = 'none';
    return item;
  });
  if (visible.length === hits.length) return { lines, more: [] };
  const more = element('button', 'more', searchStrings[locale].more(hits.length - visible.length));
  more.addEventListener('click', showAll);
  return { lines, more: [more] };
}

/** Buttons that narrow the results to one kind, each with its count. */
export function kindButtons(
  hits: readonly Hit[],
  choice: Choice,
  locale: Locale,
  choose: (kind: string) => void,
) {
  const strings = searchStrings[locale];
  const counts = [...Map.groupBy(hits, ({ kind }) => kind)].map(
    ([kind, { length }]) => [kind, strings.kinds[kind], length] as const,
  );
  return [['', strings.all, hits.length] as const, ...counts].map(([kind, label, count]) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(`${label} `, element('span', 'count', String(count)));
    button.ariaPressed = String(kind === choice.kind);
    button.addEventListener('click', () => choose(kind));
    return button;
  });
}

/** A list of the chapters that have results, with counts; nothing where there is no choice. */
export function chapterSelect(
  hits: readonly Hit[],
  titles: ReadonlyMap<string, string>,
  choice: Choice,
  locale: Locale,
  choose: (chapter: string) => void,
) {
  const strings = searchStrings[locale];
  const counts = [...titles].flatMap(([chapter, title]) => {
    const count = hits.filter((hit) => hit.chapter === chapter).length;
    return count > 0 || chapter === choice.chapter ? [[chapter, `${title} (${count})`] as const] : [];
  });
  if (counts.length < 2 && !choice.chapter) return [];
  const select = document.createElement('select');
  select.ariaLabel = strings.chapterFilter;
  select.append(
    ...[['', strings.anyChapter] as const, ...counts].map(
      ([value, text]) => new Option(text, value, false, value === choice.chapter),
    ),
  );
  select.addEventListener('change', () => choose(select.value));
  return [select];
}

/** An element with a class and a text. */
export function element(name: string, className: string, text = '') {
  const node = document.createElement(name);
  if (className) node.className = className;
  node.textContent = text;
  return node;
}

/** A link to an address. */
export function linkTo(href: string, text: string) {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = text;
  return link;
}

function lineOf(hit: Hit, { locale, inDialog, id }: Setting) {
  const link = linkTo(hit.url, '');
  link.className = 'hit';
  link.id = id;
  if (inDialog) {
    link.role = 'option';
    link.ariaSelected = 'false';
    link.tabIndex = -1;
  }
  const name = element('span', 'name');
  name.append(...marks(hit.title));
  if (hit.by) name.append(' ', otherName(hit.by, locale));
  const text = element('span', 'excerpt');
  text.append(...marks(hit.text));
  const place = element('span', 'place', placeOf(hit, locale));
  if (hit.verdict) place.append(' · ', element('span', 'verdict', hit.verdict));
  if (hit.locale !== locale) name.lang = text.lang = languageTags[hit.locale];
  link.append(name, place, text);
  if (hit.missing.length > 0) link.append(missingWords(hit.missing, locale));
  return link;
}

/** Kinds whose place says already what they are. */
const placed: ReadonlySet<Kind> = new Set(['section', 'figure', 'erratum', 'statement']);

function placeOf({ kind, place, locale: of }: Hit, locale: Locale) {
  const { kind: kinds, otherLanguage } = searchStrings[locale];
  if (of !== locale) return otherLanguage;
  return [...(placed.has(kind) && place ? [] : [kinds[kind]]), ...(place ? [place] : [])].join(' · ');
}

function missingWords(words: readonly string[], locale: Locale) {
  const node = element('span', 'missing', `${searchStrings[locale].missing} `);
  node.append(...words.flatMap((word, index) => [index > 0 ? ' ' : '', element('s', '', word)]));
  return node;
}

function otherName(name: string, locale: Locale) {
  const node = element('span', 'by', name);
  const language = /\p{Script=Han}/u.test(name) ? 'zh' : 'en';
  if (language !== locale) node.lang = languageTags[language];
  return node;
}

function marks(parts: readonly string[]) {
  return parts.map((part, index) => (index % 2 ? element('mark', '', part) : part));
}
