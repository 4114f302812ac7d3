import { createReadStream } from 'node:fs';
import { glob, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { languageOfPage, pageParts, titleOfPage } from './page-parts.ts';

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
  'wasm.unknown.pagefind',
];

/** What of Pagefind's list of indexes is read here. */
interface Entry {
  languages: Record<string, { hash: string; wasm: string | null }>;
}

/** Builds the index of the full text from the finished pages; in development serves that of the last build. */
export function searchIndex(): AstroIntegration {
  let output = '';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        output = fileURLToPath(config.outDir);
      },
      'astro:server:setup': async ({ server, logger }) => {
        const built = await lastBuild(output);
        logger.info(
          built
            ? `search has the full text of the build of ${built}`
            : 'search has no full text before the first build',
        );
        server.middlewares.use(async (request, response, next) => {
          const [, name] = /\/pagefind\/([\w./-]+)/.exec(request.url ?? '') ?? [];
          if (!name || name.includes('..')) return next();
          const now = await lastBuild(output);
          const file = `${output}pagefind/${name}`;
          if (!now || !(await stat(file).catch(() => undefined))) {
            response.statusCode = 404;
            return response.end();
          }
          const type =
            { '.js': 'text/javascript', '.json': 'application/json' }[extname(name)] ??
            'application/octet-stream';
          response.setHeader('Content-Type', type);
          response.setHeader('X-Built', now);
          createReadStream(file).pipe(response);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const { index, errors } = await createIndex({});
        if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);

        const pages = (await Array.fromAsync(glob('**/index.html', { cwd: site }))).toSorted();
        let count = 0;
        const faults: string[] = [];
        for (const path of pages) {
          const parts = await partsOf(site, path);
          const indexed = await Promise.all(parts.map((part) => index.addHTMLFile(part)));
          faults.push(...indexed.flatMap((file) => file.errors));
          count += parts.length;
        }
        const bundle = `${site}pagefind/`;
        const written = await index.writeFiles({ outputPath: bundle });
        await close();
        faults.push(...written.errors);
        if (faults.length > 0) throw new Error(`Pagefind could not index the site: ${faults.join('; ')}`);

        await nameByLanguage(bundle);
        await Promise.all(unused.map((name) => rm(`${bundle}${name}`, { force: true })));
        logger.info(`indexed ${count} parts of ${pages.length} pages`);
      },
    },
  };
}

// A result is fetched whole: a section of a chapter is a thirtieth of it, and only in a section do words stand together.
async function partsOf(site: string, path: string) {
  const page = await readFile(`${site}${path}`, 'utf8');
  const [language, title] = [languageOfPage(page), titleOfPage(page)];
  return pageParts(page).map(({ id, html }) => ({
    url: `/${path.replace(/index\.html$/, '')}${id ? `#${id}` : ''}`,
    content: `<html lang="${language}"><head>${title}</head><body data-pagefind-body>${html}</body></html>`,
  }));
}

// Under a name that can be known beforehand the list of an index is asked for together with everything else and not after it.
// One engine reads both indexes: the one without English stemming would be a second download for readers who search in both languages.
async function nameByLanguage(bundle: string) {
  const entry: Entry = JSON.parse(await readFile(`${bundle}pagefind-entry.json`, 'utf8'));
  for (const [language, index] of Object.entries(entry.languages)) {
    await rename(`${bundle}pagefind.${index.hash}.pf_meta`, `${bundle}pagefind.${language}.pf_meta`);
    Object.assign(index, { hash: language, wasm: 'en' });
  }
  await writeFile(`${bundle}pagefind-entry.json`, JSON.stringify(entry));
}

async function lastBuild(output: string) {
  const entry = await stat(`${output}pagefind/pagefind-entry.json`).catch(() => undefined);
  return entry?.mtime.toISOString().slice(0, 16).replace('T', ' ');
}
