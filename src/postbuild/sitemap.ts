import { escapeXml } from '../domain/xml.ts';

/** A page that search engines should keep, with the addresses of its editions by language. */
export interface KeptPage {
  address: string;
  editions: { language: string; address: string }[];
}

/** What the head of a finished page says of its address, or undefined for a page that is not to be kept. */
export function keptPage(html: string): KeptPage | undefined {
  const head = html.slice(0, html.indexOf('</head>'));
  const address = /<link rel="canonical" href="([^"]+)">/.exec(head)?.[1];
  if (!address || /<meta name="robots" content="noindex">/.test(head)) return undefined;
  const editions = [...head.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">/g)];
  return { address, editions: editions.map(([, language = '', href = '']) => ({ language, address: href })) };
}

/** A sitemap with the other editions of every page. */
export function sitemap(pages: readonly KeptPage[]) {
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${pages.map(entryOf).join('\n')}
</urlset>
`;
}

function entryOf({ address, editions }: KeptPage) {
  const links = editions.map(
    ({ language, address }) =>
      `<xhtml:link rel="alternate" hreflang="${language}" href="${escapeXml(address)}"/>`,
  );
  return `<url><loc>${escapeXml(address)}</loc>${links.join('')}</url>`;
}
