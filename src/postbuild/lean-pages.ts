import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { basePath } from '../site.ts';

/** Texts and the pages at which a reader arrives are painted by one request; others are read one after another, and the first of a kind brings the style of all. */
function sharesSheet(file: string, html: string) {
  const isArrival = file.split('/').length < 3;
  return !isArrival && !/ class="(?:row )?prose"/.test(html);
}

/**
 * Makes the pages of a site smaller before anything is made of them: the long names by which Astro keeps the
 * styles of components apart become short, and pages of a kind share a sheet.
 */
export function leanPages(site: string) {
  const shortNames = new Map<string, string>();
  for (const file of globSync('**/*.html', { cwd: site }).toSorted()) {
    const html = withShortNames(readFileSync(join(site, file), 'utf8'), shortNames);
    writeFileSync(join(site, file), sharesSheet(file, html) ? withSheet(html, site) : html);
  }
}

const scope = /\bastro-[a-z0-9]{8}\b/g;

/** A name that no rule of the page mentions goes. */
function withShortNames(html: string, shortNames: Map<string, string>) {
  const used = new Set<string>();
  const short = (name: string) => {
    used.add(name);
    const known = shortNames.get(name) ?? `_${shortNames.size.toString(36)}`;
    shortNames.set(name, known);
    return known;
  };
  return html
    .replace(/<style\b[^>]*>[\s\S]*?<\/style>/g, (style) => style.replace(scope, short))
    .replace(/ class="([^"]*\bastro-[^"]*)"/g, (_, list: string) => {
      const names = list.replace(scope, (name) => (used.has(name) ? short(name) : ''));
      return names.trim() ? ` class="${names.trim()}"` : '';
    });
}

function withSheet(html: string, site: string) {
  return html.replace(/<style>([\s\S]*?)<\/style>/, (_, style: string) => {
    const hash = createHash('sha256').update(style).digest('base64url').slice(0, 8);
    const file = `_astro/kind.${hash}.css`;
    writeFileSync(join(site, file), style);
    return `<link rel="stylesheet" href="${basePath}${file}">`;
  });
}
