import { readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { attribute, builtPages } from '../build/built-pages.ts';
import { basePath } from '../site.ts';

/** Lets pages ask for a script itself where the bundler put a file before it that does nothing but import it: that file is a request, and the script comes only after it. */
export function directScripts(): AstroIntegration {
  return {
    name: 'direct-scripts',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const site = fileURLToPath(dir);
        const pages = builtPages(site.replace(/[\\/]$/, ''));
        const scripts = pages.flatMap(({ elements }) =>
          elements.filter(({ tagName }) => tagName === 'script').flatMap((script) => attribute(script, 'src') ?? []),
        );
        const direct = new Map([...new Set(scripts)].flatMap((address) => imported(site, address)));
        for (const { file, html } of pages) {
          const changed = [...direct].reduce((text, [before, after]) => text.replaceAll(`src="${before}"`, `src="${after}"`), html);
          if (changed !== html) writeFileSync(file, changed);
        }
        for (const address of direct.keys()) unlinkSync(fileOf(site, address));
      },
    },
  };
}

function imported(site: string, address: string): [before: string, after: string][] {
  const only = /^import"\.\/([^"]+)";?\s*$/.exec(readFileSync(fileOf(site, address), 'utf8'))?.[1];
  return only ? [[address, `${address.slice(0, -basename(address).length)}${only}`]] : [];
}

function fileOf(site: string, address: string) {
  return join(site, dirname(address.slice(basePath.length)), basename(address));
}
