import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** Files of Pagefind's bundle that no page of this site loads. */
const unused = [
  'pagefind-ui.js',
  'pagefind-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-modular-ui.css',
  'pagefind-component-ui.js',
  'pagefind-component-ui.css',
  'pagefind-highlight.js',
  'pagefind-worker.js',
];

/** Builds the search index from the finished pages. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const { index, errors } = await createIndex({});
        if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);

        const added = await index.addDirectory({ path: site });
        const written = await index.writeFiles({ outputPath: `${site}pagefind` });
        await close();
        const faults = [...added.errors, ...written.errors];
        if (faults.length > 0) throw new Error(`Pagefind could not index the site: ${faults.join('; ')}`);

        await Promise.all(unused.map((name) => rm(`${site}pagefind/${name}`, { force: true })));
        logger.info(`indexed ${added.page_count} pages`);
      },
    },
  };
}
