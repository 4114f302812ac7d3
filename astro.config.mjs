import { createHash } from 'node:crypto';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { recordCheck } from './src/integrations/record-check.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { themeStart } from './src/lib/theme-start.ts';
import { chapterPipeline } from './src/markdown/pipeline.ts';
import { address, basePath } from './src/site.ts';

export default defineConfig({
  site: address.origin,
  base: basePath,
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  logger: { entrypoint: './src/integrations/strict-logger.ts' },
  i18n: { defaultLocale: 'en', locales: ['en', 'zh'], routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false } },
  integrations: [recordCheck(), mdx(), searchIndex()],
  markdown: { processor: chapterPipeline, syntaxHighlight: false },
  scopedStyleStrategy: 'where',
  build: { inlineStylesheets: 'always' },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
      scriptDirective: {
        resources: ["'self'", "'wasm-unsafe-eval'"], // Pagefind is WebAssembly.
        hashes: [`sha256-${createHash('sha256').update(themeStart).digest('base64')}`],
      },
    },
  },
  // Vite reports the directive that Astro itself writes into every compiled chapter.
  vite: { build: { rolldownOptions: { checks: { moduleLevelDirective: false } } } },
});
