import { cardName } from '../domain/card.ts';
import { elementsNamed, htmlOf, rename, within } from './rendered.ts';

/** A chapter on the page that holds the whole survey. */
export interface SinglePageChapter {
  /** Name of the chapter in addresses, and its anchor on the page. */
  name: string;
  html: string;
}

/** Ids that several chapters have, or that are the name of one. */
export function sharedIds(chapters: readonly { name: string; ids: Iterable<string> }[]) {
  const all = chapters.flatMap(({ ids }) => [...new Set(ids)]);
  return new Set([
    ...all.filter((id, index) => all.indexOf(id) !== index),
    ...chapters.map(({ name }) => name),
  ]);
}

/** The anchor of an id on the single page: a shared one begins with its chapter and two hyphens. */
export function singlePageAnchor(name: string, id: string, shared: ReadonlySet<string>) {
  return shared.has(id) ? `${name}--${id}` : id;
}

/**
 * Takes the chapters out of rendered HTML, where each stands in an article with its name as the id, and fits
 * them on one page. Links between chapters stay on the page, headings go one level down, under that of their
 * chapter, and the names of regions begin with its title. What opens as a card has an entry at the end.
 */
export function singlePageChapters(
  rendered: string,
  pathOf: (name: string) => string,
  titleOf: (name: string) => string,
  cards: ReadonlySet<string>,
): SinglePageChapter[] {
  const chapters = elementsNamed('article', rendered).map((article) => {
    const elements = [...within(article)];
    const ids = new Set(elements.flatMap(({ properties: { id } }) => (id ? String(id) : [])));
    return { name: String(article.properties['id']), article, elements, ids };
  });
  const names = new Map(chapters.map(({ name }) => [pathOf(name), name]));
  const shared = sharedIds(chapters);

  return chapters.map(({ name, article, elements, ids }) => {
    const own = (id: string) => (ids.has(id) ? singlePageAnchor(name, id, shared) : id);
    const target = (href: string) => {
      if (cards.has(cardName(href))) return `#${cardName(href)}`;
      const [path = '', id] = href.split('#');
      const chapter = path ? names.get(path) : name;
      if (!chapter || href.includes('?')) return href;
      return `#${id === undefined ? chapter : path ? singlePageAnchor(chapter, id, shared) : own(id)}`;
    };
    for (const element of elements) {
      rename(element, own, target);
      const { role, ariaLabel } = element.properties;
      if (role === 'region' && ariaLabel) element.properties['ariaLabel'] = `${titleOf(name)}: ${ariaLabel}`;
      element.tagName = element.tagName.replace(/^h[2-5]$/, (heading) => `h${Number(heading[1]) + 1}`);
    }
    return { name, html: htmlOf(article.children) };
  });
}
