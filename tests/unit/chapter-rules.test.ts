import { createMarkdownProcessor, unified } from '@astrojs/markdown-remark';
import { compile } from '@mdx-js/mdx';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import { expect, test } from 'vitest';
import { rehypeSections } from '~/markdown/rehype-sections.ts';
import { remarkHanLines } from '~/markdown/remark-han-lines.ts';
import { remarkHeadingId } from '~/markdown/remark-heading-id.ts';

test('bold Chinese next to full-width punctuation is bold', async () => {
  const processor = await createMarkdownProcessor({
    gfm: false,
    smartypants: false,
    remarkPlugins: [remarkGfm, remarkCjkFriendly],
  });
  const { code } = await processor.render('**“书生·浦语”**是一个系列，*重点。*如此。');
  expect(code).toContain('<strong>“书生·浦语”</strong>是');
  expect(code).toContain('<em>重点。</em>如此');
});

test('lines of Chinese prose join without a space', async () => {
  const file = { path: 'content/chapters/zh/test.mdx', value: '第一句。\n第二句。' };
  const compiled = String(await compile(file, { remarkPlugins: [remarkHanLines] }));
  expect(compiled).toContain('第一句。第二句。');
});

test('the pipeline of the site is unified’s, with the steps in sight', async () => {
  const { chapterPipeline } = await import('~/markdown/pipeline.ts');
  expect(chapterPipeline.name).toBe(unified({}).name);
});

test('a renamed heading is found under its new id and under those it had', async () => {
  const file = {
    path: 'content/chapters/zh/test.mdx',
    value: '## 规模 {/* #scaling #scale #size */}\n\n正文。',
  };
  const html = String(
    await compile(file, { jsx: true, remarkPlugins: [remarkHeadingId], rehypePlugins: [rehypeSections] }),
  );
  expect(html).toContain('id="scaling"');
  for (const id of ['scale', 'size']) expect(html).toContain(`<_components.span id="${id}"`);
});
