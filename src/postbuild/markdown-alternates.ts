import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type Locale, locales, stringsFor } from '../i18n/index.ts';
import { basePath } from '../site.ts';
import { markdownTwin } from './markdown-alternate.ts';

interface Twin {
  address: string;
  title: string;
  text: string;
}

/** Writes each page of an edition as Markdown beside it, and their lists: llms.txt and, whole, llms-full.txt. */
export function markdownTwins(): AstroIntegration {
  return {
    name: 'markdown-twins',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const twins = new Map(locales.map((locale) => [locale, writeTwins(site, locale)]));
        for (const [locale, pages] of twins) {
          writeFileSync(join(site, locale, 'llms.txt'), listOf(locale, pages));
          writeFileSync(join(site, locale, 'llms-full.txt'), pages.map(({ text }) => text).join('\n\n'));
        }
        const all = [...twins];
        writeFileSync(join(site, 'llms.txt'), all.map(([locale, pages]) => listOf(locale, pages)).join('\n'));
        writeFileSync(
          join(site, 'llms-full.txt'),
          all.flatMap(([, pages]) => pages.map(({ text }) => text)).join('\n\n'),
        );
        logger.info(`wrote ${all.reduce((sum, [, pages]) => sum + pages.length, 0)} twins`);
      },
    },
  };
}

function writeTwins(site: string, locale: Locale): Twin[] {
  // The cover opens the edition whose language it is in.
  const pages = [...(locale === 'en' ? ['index.html'] : []), `${locale}/**/index.html`];
  return globSync(pages, { cwd: site })
    .toSorted()
    .flatMap((file) => {
      const html = readFileSync(join(site, file), 'utf8');
      const address = /<link rel="alternate" type="text\/markdown" href="([^"]+\.md)">/.exec(html)?.[1];
      const page = /<link rel="canonical" href="([^"]+)">/.exec(html)?.[1];
      if (!address || !page) return [];
      const text = markdownTwin(html, page);
      writeFileSync(join(site, address.slice(basePath.length)), text);
      return {
        address: new URL(address, page).href,
        title: /^# (.*)$/m.exec(text)?.[1] ?? page,
        text: `<${page}>\n\n${text}`,
      };
    });
}

function listOf(locale: Locale, twins: readonly Twin[]) {
  const { site } = stringsFor(locale);
  return `# ${site.title}\n\n> ${site.description}\n\n${site.license}\n\n${twins.map(({ title, address }) => `- [${title}](${address})`).join('\n')}\n`;
}
