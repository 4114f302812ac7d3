import { browserWords } from '~/i18n/in-browser.ts';

/** Gives each section and figure of a chapter, or of all on one page, a link to its citations. */
const { cite } = browserWords[document.documentElement.lang === 'en' ? 'en' : 'zh'];
// As the page itself leads there, which differs in a copy on a disk.
const list = document.querySelector<HTMLAnchorElement>('#reference a[href*="cite/"]')?.href;
const [, own] = /([^/]+)\/(?:index\.html)?$/.exec(location.pathname) ?? [];

for (const place of document.querySelectorAll('.part-links, .files')) {
  const part = place.closest('.figure, figure, section');
  const chapter = place.closest('article')?.id ?? own;
  const link = document.createElement('a');
  link.href = `${list}#${chapter}--${part?.id || part?.querySelector('[id]')?.id}`;
  link.textContent = cite;
  const name = place.matches('.files') && part?.querySelector('figcaption b')?.textContent;
  if (name) link.ariaLabel = `${cite} ${name}`;
  place.append(link);
}
