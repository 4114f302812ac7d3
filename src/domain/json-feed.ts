import { type Locale, languageTags, stringsFor } from '~/i18n/index.ts';
import { authors } from '~/site.ts';
import { absolute, urls } from '../urls.ts';
import { type FeedEntry, moment } from './atom.ts';

/** The feed of an edition as JSON Feed 1.1; a correction says in `_correction` what was said, what holds, and where it can be read. */
export function jsonFeed(entries: readonly FeedEntry[], locale: Locale) {
  const { site, feed } = stringsFor(locale);
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: `${site.title} · ${feed.title}`,
    home_page_url: absolute(urls.edition(locale)),
    feed_url: absolute(urls.jsonFeed(locale)),
    language: languageTags[locale],
    authors: [{ name: authors[locale] }],
    items: entries.map(({ path, title, date, text, corrected }) => ({
      id: absolute(path),
      url: absolute(path),
      title,
      content_text: text.join('\n\n'),
      date_published: moment(date),
      ...(corrected && { _correction: corrected }),
    })),
  };
}
