import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { escapeXml } from '../domain/xml.ts';
import { checked } from '../site.ts';
import type { PageHead } from './page-head.ts';
import type { Step } from './step.ts';

/** Writes the sitemap from the heads of the finished pages, so that the two cannot differ. */
export function sitemap(site: string): Step {
  const entries: string[] = [];
  return {
    page: ({ head }) => {
      entries.push(...sitemapEntries(head));
    },
    end: () => {
      writeFileSync(join(site, 'sitemap.xml'), sitemapOf(entries));
      return `listed ${entries.length} pages`;
    },
  };
}

/**
 * The entry of a page that search engines should keep, with its other editions and the day of its last
 * change: its own, or that of the edition.
 */
export function sitemapEntries({ canonical, isKept, editions, modified = checked }: PageHead) {
  if (!canonical || !isKept) return [];
  const links = editions.map(
    ({ language, address }) =>
      `<xhtml:link rel="alternate" hreflang="${language}" href="${escapeXml(address)}"/>`,
  );
  return [`<url><loc>${escapeXml(canonical)}</loc><lastmod>${modified}</lastmod>${links.join('')}</url>`];
}

function sitemapOf(entries: readonly string[]) {
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('\n')}
</urlset>
`;
}
