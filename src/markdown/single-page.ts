import { escapeXml } from '~/domain/xml.ts';

/** A chapter on the page that holds the whole survey. */
export interface WholeChapter {
  /** Name of the chapter in addresses, and its anchor on the page. */
  name: string;
  html: string;
}

const idOrReference =
  / (id|href|for|headers|popovertarget|aria-(?:labelledby|describedby|controls))="([^"]*)"/g;

/** Ids that several chapters have, or that are the name of one. */
export function sharedIds(chapters: readonly { name: string; ids: Iterable<string> }[]) {
  const all = chapters.flatMap(({ ids }) => [...new Set(ids)]);
  return new Set([
    ...all.filter((id, index) => all.indexOf(id) !== index),
    ...chapters.map(({ name }) => name),
  ]);
}

/** The anchor that an id of a chapter has on the page of the whole: a shared one gets the name of its chapter and two hyphens before it. */
export function wholeAnchor(name: string, id: string, shared: ReadonlySet<string>) {
  return shared.has(id) ? `${name}--${id}` : id;
}

/**
 * Takes the chapters out of rendered HTML, where each stands in an article with its name as the id, and fits them on one page.
 * Links between chapters stay on the page, headings go one level down, under that of their chapter, and the names of regions begin with its title.
 */
export function wholeChapters(
  rendered: string,
  pathOf: (name: string) => string,
  titleOf: (name: string) => string,
): WholeChapter[] {
  const chapters = [...rendered.matchAll(/<article id="([^"]+)"[^>]*>([\s\S]*?)<\/article>/g)].map(
    ([, name = '', html = '']) => ({
      name,
      html,
      ids: idsIn(html),
    }),
  );
  const names = new Map(chapters.map(({ name }) => [pathOf(name), name]));
  const shared = sharedIds(chapters);

  return chapters.map(({ name, html, ids }) => {
    const own = (id: string) => (ids.has(id) ? wholeAnchor(name, id, shared) : id);
    const target = (href: string) => {
      const [path = '', id] = href.split('#');
      const chapter = path ? names.get(path) : name;
      if (!chapter || href.includes('?')) return href;
      return `#${id === undefined ? chapter : path ? wholeAnchor(chapter, id, shared) : own(id)}`;
    };
    const moved = html.replace(idOrReference, (_, attribute: string, value: string) => {
      const text = attribute === 'href' ? target(value) : value.split(' ').map(own).join(' ');
      return ` ${attribute}="${text}"`;
    });
    const named = moved.replace(
      /(<[a-z]+ [^>]*role="region"[^>]* aria-label=")/g,
      `$1${escapeXml(titleOf(name))}: `,
    );
    return {
      name,
      html: named.replace(
        /<(\/?)h([2-5])(?=[ >])/g,
        (_, slash: string, level: string) => `<${slash}h${Number(level) + 1}`,
      ),
    };
  });
}

function idsIn(html: string) {
  return new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id));
}
