import { type Locale, languageTags, stringsFor } from '~/i18n/index.ts';
import { authors } from '~/site.ts';
import { absolute, urls } from '../urls.ts';
import { escapeXml } from './xml.ts';

/** A change that readers of the feed hear of. */
export interface FeedEntry {
  path: string;
  title: string;
  /** Day of the change. */
  date: string;
  /** Paragraphs that say what changed. */
  text: string[];
  /** What was said before and what holds, of a correction. */
  corrected?: { before: string; after: string; sources: string[] };
}

/** An Atom feed of an edition, its entries in the order given. */
export function atomFeed(entries: readonly FeedEntry[], locale: Locale) {
  const { site, feed } = stringsFor(locale);
  const language = languageTags[locale];
  const updated =
    entries
      .map(({ date }) => date)
      .toSorted()
      .at(-1) ?? '1970-01-01';
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${absolute(urls.feed(locale))}</id>
<title>${escapeXml(`${site.title} · ${feed.title}`)}</title>
<updated>${moment(updated)}</updated>
<author><name>${escapeXml(authors[locale])}</name></author>
<link rel="self" type="application/atom+xml" href="${absolute(urls.feed(locale))}"/>
<link rel="alternate" type="text/html" hreflang="${language}" href="${absolute(urls.edition(locale))}"/>
<rights>CC BY 4.0</rights>
${entries.map(entryOf).join('\n')}
</feed>
`;
}

function entryOf({ path, title, date, text }: FeedEntry) {
  const html = text.map((paragraph) => `<p>${escapeXml(paragraph)}</p>`).join('');
  return `<entry>
<id>${absolute(path)}</id>
<title>${escapeXml(title)}</title>
<updated>${moment(date)}</updated>
<link rel="alternate" type="text/html" href="${absolute(path)}"/>
<content type="html">${escapeXml(html)}</content>
</entry>`;
}

/** The first moment of a day: the log knows days, feeds want moments. */
export function moment(day: string) {
  return `${day}T00:00:00Z`;
}
