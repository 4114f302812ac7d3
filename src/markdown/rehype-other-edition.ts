import type { Element, Root } from 'hast';
import { languageTags, otherLocale, stringsFor } from '../i18n/index.ts';
import { localeOfFile } from './locale-of-file.ts';

/** Gives every section of a chapter a link to the same section of the other edition, for readers without scripts: the switch above the page cannot know where they are. */
export function rehypeOtherEdition() {
  return (tree: Root, file: { path: string }) => {
    const chapter = /\/chapters\/(?:en|zh)\/([^/]+)\.mdx$/.exec(file.path)?.[1];
    if (!chapter) return;
    const other = otherLocale(localeOfFile(file));
    for (const section of tree.children) {
      if (section.type !== 'element') continue;
      const heading = section.children.findIndex((child) => child.type === 'element' && /^h[2-4]$/.test(child.tagName));
      const id = heading >= 0 && (section.children[heading] as Element).properties['id'];
      if (id) section.children.splice(heading + 1, 0, withoutScript(`../../${other}/${chapter}/#${id}`, other));
    }
  };
}

function withoutScript(href: string, other: ReturnType<typeof otherLocale>): Element {
  const language = languageTags[other];
  const link: Element = {
    type: 'element',
    tagName: 'a',
    properties: { href, hrefLang: language, lang: language },
    children: [{ type: 'text', value: stringsFor(other).language }],
  };
  return { type: 'element', tagName: 'noscript', properties: {}, children: [link] };
}
