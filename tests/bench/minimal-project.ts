import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { workFolder } from './work.ts';

/** A page of a corpus: its path without slashes at the ends, and its MDX with a title in front. */
export interface CorpusPage {
  path: string;
  mdx: string;
}

const config = `import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import { createIndex, close } from 'pagefind';
import rehypeSlug from 'rehype-slug';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';

const search = {
  name: 'search',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const { index } = await createIndex({});
      await index.addDirectory({ path: dir.pathname });
      await index.writeFiles({ outputPath: dir.pathname + 'pagefind' });
      await close();
    },
  },
};

export default defineConfig({
  integrations: [mdx(), search],
  markdown: {
    syntaxHighlight: false,
    processor: unified({ gfm: false, smartypants: false, remarkPlugins: [remarkGfm, remarkCjkFriendly], rehypePlugins: [rehypeSlug] }),
  },
  vite: { build: { rolldownOptions: { checks: { moduleLevelDirective: false } } } },
});
`;

const collections = `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

export const collections = {
  pages: defineCollection({ loader: glob({ base: './content', pattern: '**/*.mdx', generateId: ({ entry }) => entry.slice(0, -4) }) }),
};
`;

const page = `---
import { getCollection, render } from 'astro:content';
export const getStaticPaths = async () => (await getCollection('pages')).map((entry) => ({ params: { path: entry.id }, props: { entry } }));
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<!doctype html>
<html lang={entry.id.startsWith('zh') ? 'zh-Hans' : 'en'}>
  <head><meta charset="utf-8" /><meta name="viewport" content="width=device-width, initial-scale=1" /><title>{entry.data.title}</title></head>
  <body><main><h1>{entry.data.title}</h1><Content /></main></body>
</html>
`;

/** Writes the least that Astro, MDX, the unified pipeline and Pagefind need for some pages, and gives its folder. */
export function writeMinimalProject(name: string, pages: readonly CorpusPage[]) {
  const folder = workFolder(name);
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  write('package.json', '{ "type": "module", "private": true }');
  write('astro.config.mjs', config);
  write('src/content.config.ts', collections);
  write('src/pages/[...path].astro', page);
  for (const { path, mdx } of pages) write(`content/${path}.mdx`, mdx);
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** A Markdown text as MDX: what MDX would take for code is escaped. */
export function asMdx(markdown: string, title: string) {
  const text = markdown.replace(/<(https?:[^>]+)>/g, '$1').replace(/\\?([{}<])/g, '\\$1');
  return `---\ntitle: ${JSON.stringify(title)}\n---\n\n${text}`;
}
