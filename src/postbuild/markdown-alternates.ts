import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Locale, locales, stringsFor } from '../i18n/index.ts';
import { basePath, address as siteAddress } from '../site.ts';
import { attribute } from './built-pages.ts';
import { markdownAlternate } from './markdown-alternate.ts';
import type { FinishedPage, Step } from './step.ts';

interface Alternate {
  /** Address of the page. */
  page: string;
  address: string;
  title: string;
  description: string;
  text: string;
}

/**
 * Writes each page of an edition as Markdown beside it, and their lists: llms.txt and, whole, llms-full.txt.
 */
export function markdownAlternates(site: string): Step {
  const editions = new Map(locales.map((locale) => [locale, new Edition(locale)]));
  const write = (file: string, text: string) => writeFileSync(join(site, file), text);
  return {
    page: (page) => {
      // The cover opens the edition whose language it is in.
      const locale = locales.find((edition) => page.path.startsWith(`/${edition}/`)) ?? 'en';
      const { alternate, canonical, isKept } = page.head;
      if (!alternate || !canonical || !isKept) return;
      const text = markdownAlternate(page, canonical);
      const file = alternate.slice(basePath.length);
      mkdirSync(dirname(join(site, file)), { recursive: true });
      write(file, text);
      editions.get(locale)?.add(page, canonical, alternate, text);
    },
    end: () => {
      const all = [...editions.values()];
      for (const edition of all) {
        write(`${edition.locale}/llms.txt`, edition.list());
        write(`${edition.locale}/llms-full.txt`, edition.whole());
      }
      write('llms.txt', all.map((edition) => edition.list()).join('\n'));
      write('llms-full.txt', all.map((edition) => edition.whole()).join('\n\n'));
      return `wrote ${all.reduce((sum, { size }) => sum + size, 0)} alternates`;
    },
  };
}

/** The alternates of one edition, in the order in which its first page leads to them. */
class Edition {
  readonly locale: Locale;
  readonly #pages: Alternate[] = [];
  #order: string[] = [];

  constructor(locale: Locale) {
    this.locale = locale;
  }

  get size() {
    return this.#pages.length;
  }

  add({ path, head, elements }: FinishedPage, page: string, alternate: string, text: string) {
    if (path === `/${this.locale}/`)
      this.#order = elements.flatMap((link) => (link.tagName === 'a' ? (attribute(link, 'href') ?? []) : []));
    this.#pages.push({
      page,
      address: new URL(alternate, page).href,
      title: /^# (.*)$/m.exec(text)?.[1] ?? page,
      description: head.properties.get('og:description') ?? '',
      text: `<${page}>\n\n${text}`,
    });
  }

  list() {
    const { site } = stringsFor(this.locale);
    const lines = this.#inOrder().map(
      ({ title, address, description }) => `- [${title}](${address}): ${description}`,
    );
    return `# ${site.title}\n\n> ${site.description}\n\n${site.license}\n\n${lines.join('\n')}\n`;
  }

  whole() {
    return this.#inOrder()
      .map(({ text }) => text)
      .join('\n\n');
  }

  #inOrder() {
    const first = (page: string) =>
      [siteAddress.href, new URL(`${this.locale}/`, siteAddress).href].indexOf(page);
    const order = this.#order.map((href) => new URL(href, siteAddress).href);
    const placeOf = ({ page }: Alternate) =>
      first(page) >= 0 ? first(page) - 2 : order.includes(page) ? order.indexOf(page) : order.length;
    return this.#pages.toSorted((one, other) => placeOf(one) - placeOf(other));
  }
}
