import { attribute, type BuiltPage, textOf } from './built-pages.ts';

/** What a finished page says of itself in its head. */
export interface PageHead {
  language: string;
  title: string;
  /** Its address, or that of the page of which it is another form. */
  canonical: string | undefined;
  /** Whether search engines should keep it. */
  isKept: boolean;
  /** Its editions by language. */
  editions: { language: string; address: string }[];
  /** Path of its text as Markdown. */
  alternate: string | undefined;
  /** Values of its meta elements by property. */
  properties: ReadonlyMap<string, string>;
  /** Day of its last change, if it names one. */
  modified: string | undefined;
}

/** Reads the head of a page. */
export function headOf({ elements }: Pick<BuiltPage, 'elements'>): PageHead {
  const [root] = elements;
  const named = (tag: string) => elements.filter(({ tagName }) => tagName === tag);
  const links = named('link').map((link) => ({
    rel: attribute(link, 'rel'),
    type: attribute(link, 'type'),
    language: attribute(link, 'hreflang'),
    href: attribute(link, 'href') ?? '',
  }));
  const metas = named('meta');
  const canonical = links.find(({ rel }) => rel === 'canonical')?.href;
  const robots = metas.find((meta) => attribute(meta, 'name') === 'robots');
  const alternates = links.filter(({ rel }) => rel === 'alternate');
  const title = named('title')[0];
  const described = named('script').find((script) => attribute(script, 'type') === 'application/ld+json');
  return {
    language: (root && attribute(root, 'lang')) ?? 'en',
    title: title ? textOf(title) : '',
    canonical,
    isKept: canonical !== undefined && (!robots || attribute(robots, 'content') !== 'noindex'),
    editions: alternates.flatMap(({ language, href }) => (language ? [{ language, address: href }] : [])),
    alternate: alternates.find(({ type, href }) => type === 'text/markdown' && href.endsWith('.md'))?.href,
    properties: new Map(
      metas.map((meta) => [attribute(meta, 'property') ?? '', attribute(meta, 'content') ?? '']),
    ),
    modified: described && /"dateModified":"([\d-]+)"/.exec(textOf(described))?.[1],
  };
}
