import type { Hit } from '~/features/search/hits.ts';
import type { Kind } from '~/features/search/records.ts';
import { type Locale, languageTags } from '~/i18n/languages.ts';
import { searchStrings } from '~/i18n/search.ts';

/** What the reader has narrowed the results to. */
export interface Choice {
  kind: string;
  chapter: string;
}

/** An element with a class and what stands in it. */
export function element(name: string, className: string, ...children: (string | Node)[]) {
  const node = document.createElement(name);
  if (className) node.className = className;
  node.append(...children);
  return node;
}

/** A link to an address. */
export function linkTo(href: string, ...children: (string | Node)[]) {
  const link = document.createElement('a');
  link.href = href;
  link.append(...children);
  return link;
}

/** A button that does one thing. */
export function buttonThat(act: () => void, ...children: (string | Node)[]) {
  const button = document.createElement('button');
  button.type = 'button';
  button.append(...children);
  button.addEventListener('click', act);
  return button;
}

/** Parts of a list in a line, with the sign of an edition between them. */
export function inLine(parts: readonly Node[], between: string) {
  return parts.flatMap((part, index) => (index > 0 ? [between, part] : [part]));
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
    const button = buttonThat(() => choose(kind), `${label} `, element('span', 'count', String(count)));
    button.ariaPressed = String(kind === choice.kind);
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
  const { chapterFilter, anyChapter } = searchStrings[locale];
  const counts = [...titles].flatMap(([chapter, title]) => {
    const count = hits.filter((hit) => hit.chapter === chapter).length;
    return count > 0 || chapter === choice.chapter ? [[chapter, `${title} (${count})`] as const] : [];
  });
  if (counts.length < 2 && !choice.chapter) return [];
  const select = document.createElement('select');
  select.ariaLabel = chapterFilter;
  for (const [value, text] of [['', anyChapter] as const, ...counts])
    select.append(new Option(text, value, false, value === choice.chapter));
  select.addEventListener('change', () => choose(select.value));
  return [select];
}

/** A result as an item of a list. */
export function lineOf(hit: Hit, locale: Locale) {
  const name = element('span', 'name', ...marks(hit.title));
  if (hit.by) name.append(' ', otherName(hit.by, locale));
  const place = element('span', 'place', placeOf(hit, locale));
  if (hit.verdict) place.append(' · ', element('span', 'verdict', hit.verdict));
  const text = element('span', 'excerpt', ...marks(hit.text));
  if (hit.locale !== locale) name.lang = text.lang = languageTags[hit.locale];
  const link = linkTo(hit.url, name, ' ', place, ' ', text);
  link.className = 'hit';
  if (hit.missing.length > 0) {
    const words = inLine(
      hit.missing.map((word) => element('s', '', word)),
      ' ',
    );
    link.append(' ', element('span', 'missing', `${searchStrings[locale].missing} `, ...words));
  }
  return element('li', '', link);
}

/** Kinds whose places say already what they are. */
const placed: ReadonlySet<Kind> = new Set(['section', 'figure', 'erratum', 'statement']);

function placeOf({ kind, place, locale: of }: Hit, locale: Locale) {
  const { kind: kinds, otherLanguage } = searchStrings[locale];
  if (of !== locale) return otherLanguage;
  return [...(placed.has(kind) && place ? [] : [kinds[kind]]), ...(place ? [place] : [])].join(' · ');
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
