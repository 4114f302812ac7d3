import { readFileSync } from 'node:fs';
import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { expect, test } from 'vitest';
import { builtPages, idsOf } from '../../src/postbuild/built-pages.ts';

const anchors = new Map(builtPages().map((page) => [page.path, new Set(idsOf(page))]));
const childrenOf = (element: XmlElement, name: string) =>
  element.children.filter((child): child is XmlElement => child instanceof XmlElement && child.name === name);
const texts = (element: XmlElement, name: string) => childrenOf(element, name).map(({ text }) => text);

/** Names that RFC 4287 allows in a feed and in an entry, with how often each may stand there. */
const inFeed = {
  id: [1, 1],
  title: [1, 1],
  updated: [1, 1],
  author: [1, 99],
  link: [1, 99],
  rights: [0, 1],
  entry: [0, 9999],
} as const;
const inEntry = {
  id: [1, 1],
  title: [1, 1],
  updated: [1, 1],
  link: [1, 99],
  content: [0, 1],
  rights: [0, 1],
  author: [0, 99],
} as const;

function faultsOf(element: XmlElement, allowed: Record<string, readonly [number, number]>) {
  const names = element.children.flatMap((child) => (child instanceof XmlElement ? child.name : []));
  const unknown = names.filter((name) => !(name in allowed));
  const wrong = Object.entries(allowed).filter(([name, [least, most]]) => {
    const count = names.filter((other) => other === name).length;
    return count < least || count > most;
  });
  return [...unknown, ...wrong.map(([name]) => name)];
}

test.each(['en', 'zh'])(
  'the feed of %s is well-formed and has what RFC 4287 asks of a feed and of each entry',
  (locale) => {
    const feed = parseXml(readFileSync(`dist/${locale}/feed.xml`, 'utf8')).root;
    if (!feed) throw new Error('The feed is empty.');
    expect([feed.name, feed.attributes['xmlns']]).toEqual(['feed', 'http://www.w3.org/2005/Atom']);
    const entries = childrenOf(feed, 'entry');
    expect(faultsOf(feed, inFeed)).toEqual([]);
    expect(entries.flatMap((entry) => faultsOf(entry, inEntry))).toEqual([]);

    const links = childrenOf(feed, 'link').map(({ attributes }) => attributes);
    expect(links.filter(({ rel }) => rel === 'self').map(({ href }) => href)).toEqual(texts(feed, 'id'));
    const ids = entries.flatMap((entry) => texts(entry, 'id'));
    expect(new Set(ids).size).toBe(entries.length);

    const moments = [feed, ...entries].flatMap((element) => texts(element, 'updated'));
    expect(
      moments.filter(
        (moment) =>
          !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(moment) || Number.isNaN(Date.parse(moment)),
      ),
    ).toEqual([]);
    expect(moments[0]).toBe(moments.toSorted().at(-1));
  },
);

test.each(['en', 'zh'])(
  'every entry of the feed of %s leads to the place of the change, and its text is whole HTML',
  (locale) => {
    const feed = parseXml(readFileSync(`dist/${locale}/feed.xml`, 'utf8')).root;
    const faults = childrenOf(feed ?? new XmlElement('feed'), 'entry').filter((entry) => {
      const [link] = childrenOf(entry, 'link').filter(({ attributes }) => attributes['rel'] === 'alternate');
      const { pathname, hash } = new URL(link?.attributes['href'] ?? '', 'https://example.org/');
      const [content] = childrenOf(entry, 'content');
      return (
        !anchors.get(pathname)?.has(hash.slice(1)) ||
        content?.attributes['type'] !== 'html' ||
        !/^(<p>[^<]+<\/p>)+$/.test(content.text)
      );
    });
    expect(faults.map((entry) => texts(entry, 'id'))).toEqual([]);
  },
);
