import { absolute, urls } from '~/urls.ts';

/** What crawlers may read, which is everything, and where they find the list of it. */
export function GET() {
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(urls.file('sitemap.xml'))}\n`);
}
