import type { Root } from 'hast';
import { h } from 'hastscript';
import { type Locale, languageTags, otherLocale, stringsFor } from '../i18n/index.ts';
import { lineUrl, urls } from '../urls.ts';
import { builtCommit } from './built-commit.ts';
import { chapterOfFile, localeOfFile } from './locale-of-file.ts';
import { headedSections } from './rehype-sections.ts';

/**
 * Gives each section of a chapter a place for the link to its citations and, where a repository is known,
 * one to its source as it was built. Readers without scripts get a link to the same section of the other
 * edition: the switch above the page cannot know where they are.
 */
export function rehypeSectionLinks() {
  return (tree: Root, file: { path: string }) => {
    const chapter = chapterOfFile(file);
    if (!chapter) return;
    const path = file.path.slice(file.path.lastIndexOf('content/chapters/'));
    for (const { section, heading, id } of headedSections(tree)) {
      const source = lineUrl({ path, line: heading.position?.start.line ?? 1, commit: builtCommit });
      section.children.splice(1, 0, links(chapter, id, localeOfFile(file), source));
    }
  };
}

function links(chapter: string, id: string, locale: Locale, source: string | undefined) {
  const other = otherLocale(locale);
  const language = languageTags[other];
  const otherEdition = { href: `${urls.chapter(other, chapter)}#${id}`, hrefLang: language, lang: language };
  return h('div', { className: ['part-links', 'screen-only'], dataPagefindIgnore: '' }, [
    ...(source ? [h('a', { href: source }, stringsFor(locale).chapter.sectionSource)] : []),
    h('noscript', [h('a', otherEdition, stringsFor(other).language)]),
  ]);
}
