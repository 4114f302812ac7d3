import type { Hit } from '~/features/search/hits.ts';
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

/** Results of one kind that are shown before the reader asks for more. */
const shown = 4;

/** Results in groups by kind, the kind of the best result first. */
export function groupsOf(
  hits: readonly Hit[],
  choice: Choice,
  { locale, inDialog, id }: Setting,
  choose: (kind: string) => void,
) {
  const strings = searchStrings[locale];
  let number = 0;
  return [...Map.groupBy(hits, ({ kind }) => kind)].map(([kind, members]) => {
    const visible = choice.kind ? members : members.slice(0, shown);
    const group = element('div', 'group');
    const heading = element('div', 'kind', strings.kinds[kind]);
    heading.append(element('span', 'count', String(members.length)));
    const list = element('div', 'hits');
    list.append(
      ...visible.map((hit) => {
        number += 1;
        return lineOf(hit, { locale, inDialog, id: `${id}-${number}` });
      }),
    );
    if (inDialog) {
      group.role = 'group';
      group.ariaLabel = strings.kinds[kind];
    }
    if (visible.length < members.length)
      list.append(moreButton(strings.more(members.length - visible.length), () => choose(kind), inDialog));
    group.append(heading, list);
    return group;
  });
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
  if (hit.locale !== locale) {
    name.lang = text.lang = languageTags[hit.locale];
    link.append(name, element('span', 'place', searchStrings[locale].otherLanguage), text);
  } else {
    link.append(name, element('span', 'place', hit.place), text);
  }
  return link;
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

function moreButton(text: string, act: () => void, asOption: boolean) {
  const button = element('button', 'more', text) as HTMLButtonElement;
  button.type = 'button';
  if (asOption) {
    button.role = 'option'; // A list box holds nothing else.
    button.ariaSelected = 'false';
  }
  button.addEventListener('click', act);
  return button;
}
