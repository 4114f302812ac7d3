import type { Element, Root } from 'hast';
import { type Locale, stringsFor } from '../i18n/index.ts';
import { lineUrl, urls } from '../lib/urls.ts';
import { builtCommit } from './built-commit.ts';
import { localeOfFile } from './locale-of-file.ts';

/** Gives each section of a chapter a link to its citations and, where a repository is known, one to its source as it was built. */
export function rehypeSectionLinks() {
  return (tree: Root, file: { path: string }) => {
    const [, path = '', chapter] = /(content\/chapters\/(?:en|zh)\/([^/]+)\.mdx)$/.exec(file.path) ?? [];
    if (!chapter) return;
    for (const section of tree.children) {
      if (section.type !== 'element' || section.tagName !== 'section') continue;
      const at = section.children.findIndex((child) => child.type === 'element' && /^h[2-4]$/.test(child.tagName));
      const heading = section.children[at];
      if (heading?.type !== 'element') continue;
      const source = lineUrl({ path, line: heading.position?.start.line ?? 1, commit: builtCommit });
      section.children.splice(at + 1, 0, links(`${chapter}--${heading.properties['id']}`, localeOfFile(file), source));
    }
  };
}

function links(part: string, locale: Locale, source: string | undefined): Element {
  const { cite, chapter } = stringsFor(locale);
  const children = [link(urls.page(locale, 'cite', part), cite.part), ...(source ? [link(source, chapter.sectionSource)] : [])];
  return { type: 'element', tagName: 'div', properties: { className: ['part-links', 'screen-only'], dataPagefindIgnore: '' }, children };
}

function link(href: string, text: string): Element {
  return { type: 'element', tagName: 'a', properties: { href }, children: [{ type: 'text', value: text }] };
}
