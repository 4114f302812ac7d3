/** Gives each section and figure of a chapter, or of all on one page, a link to its citations. */
const labels: Record<string, string> = { en: 'Cite', 'zh-Hans': '引用' };
// As the page itself leads there, which differs in a copy on a disk.
const list = document.querySelector<HTMLAnchorElement>('footer a[href*="cite/"]')?.href;
const [, own] = /([^/]+)\/(?:index\.html)?$/.exec(location.pathname) ?? [];
const label = labels[document.documentElement.lang];

for (const place of document.querySelectorAll('.part-links, .files')) {
  const part = place.closest('.figure, figure, section');
  const chapter = place.closest('article')?.id ?? own;
  const link = document.createElement('a');
  link.href = `${list}#${chapter}--${part?.id || part?.querySelector('[id]')?.id}`;
  link.textContent = label ?? '';
  const name = part?.querySelector('figcaption b')?.textContent;
  if (name) link.ariaLabel = `${label} ${name}`;
  place.append(link);
}

export {};
