import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { chapterPipeline } from './src/markdown/pipeline.ts';
import { finishedSite } from './src/postbuild/finished-site.ts';
import { searchInDevelopment } from './src/postbuild/search-in-development.ts';
import { authorCheck } from './src/publish/author-check.ts';
import { shortPreload } from './src/publish/short-preload.ts';
import { address, basePath } from './src/site.ts';

export default defineConfig({
  site: address.origin,
  // Astro compares it with paths whose signs are decoded.
  base: decodeURI(basePath),
  trailingSlash: 'always',
  // Its two and a half megabytes of scripts would hold up every reload, and the tests audit what it audits.
  devToolbar: { enabled: false },
  prerenderConflictBehavior: 'error',
  logger: { entrypoint: './src/publish/strict-logger.ts' },
  i18n: {
    defaultLocale: 'en',
    locales: ['en', 'zh'],
    routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
  },
  integrations: [authorCheck(), mdx(), searchInDevelopment(), finishedSite()],
  markdown: { processor: chapterPipeline, syntaxHighlight: false },
  scopedStyleStrategy: 'where',
  build: { inlineStylesheets: 'always' },
  vite: {
    plugins: [shortPreload()],
    build: {
      rolldownOptions: {
        // Vite reports the directive that Astro itself writes into every compiled chapter.
        checks: { moduleLevelDirective: false },
        // In a file of its own Vite's import helper would be one more request on every page, and a second one
        // after the first.
        output: {
          codeSplitting: { groups: [{ name: 'page', test: /vite\/preload-helper|layouts\/Page\.astro\?/ }] },
        },
      },
    },
  },
});
