import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { keptPage, sitemap } from './sitemap.ts';

/** Writes the sitemap from the heads of the finished pages, so that the two cannot differ. */
export function writeSitemap(): AstroIntegration {
  return {
    name: 'sitemap',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const pages = globSync('**/*.html', { cwd: site })
          .toSorted()
          // A copy, since what is found in a text keeps all of that text in memory.
          .flatMap((file) => structuredClone(keptPage(readFileSync(join(site, file), 'utf8'))) ?? []);
        writeFileSync(join(site, 'sitemap.xml'), sitemap(pages));
        logger.info(`listed ${pages.length} pages`);
      },
    },
  };
}
