import { createMarkdownProcessor, unified } from '@astrojs/markdown-remark';
import { compile } from '@mdx-js/mdx';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import { expect, test } from 'vitest';
import { rehypeSections } from '~/markdown/rehype-sections.ts';
import { remarkChapterRules } from '~/markdown/remark-chapter-rules.ts';
import { remarkHanLines } from '~/markdown/remark-han-lines.ts';
import { remarkHeadingId } from '~/markdown/remark-heading-id.ts';

/** The message with which a chapter is refused, or an empty string where it is accepted. */
async function refusal(source: string, edition = 'en') {
  const file = { path: `content/chapters/${edition}/test.mdx`, value: source };
  try {
    await compile(file, { remarkPlugins: [remarkGfm, remarkHeadingId, remarkChapterRules] });
    return '';
  } catch (error) {
    return String(error);
  }
}

const refused: [string, string, RegExp][] = [
  ['an import', 'import x from "../../../etc/passwd?raw"\n\nText.', /test\.mdx:1:1 E-MDX-ESM/],
  ['an export', 'export const x = 1\n\nText.', /:1:1 E-MDX-ESM/],
  ['an expression', 'The home is {process.env.HOME}.', /:1:13 E-MDX-EXPR/],
  ['a block expression', 'Text.\n\n{process.env.HOME}', /:3:1 E-MDX-EXPR/],
  ['a script', 'Text.\n\n<script>alert(1)</script>', /:3:1 E-MDX-TAG/],
  [
    'an event handler',
    'A <Term id="token" onclick="alert(1)">b</Term>.',
    /:1:3 E-MDX-ATTR <Term> has no attribute “onclick”/,
  ],
  ['an inline style', 'A <Zh style="color:red">b</Zh>.', /:1:3 E-MDX-ATTR/],
  ['an attribute that is code', 'A <Cite id={process.env.HOME} />.', /:1:3 E-MDX-EXPR/],
  ['spread attributes', 'A <Cite {...x} />.', /E-MDX-EXPR/],
  [
    'an unknown tag, with the nearest known one',
    'A <Citee id="x" />.',
    /:1:3 E-MDX-TAG <Citee> is not a tag of this survey; did you mean <Cite>\?/,
  ],
  [
    'an unknown reference, with the nearest known one',
    'A <Cite id="kaplan-2020-scalling" />.',
    /:1:3 E-REF .*did you mean “kaplan-2020-scaling”\?/,
  ],
  ['an unknown system', 'A <Fact of="chatglm-6" is="parameters" />.', /E-REF .*did you mean “chatglm-6b”\?/],
  ['a missing attribute', 'A <Fact of="chatglm-6b" />.', /E-MDX-ATTR <Fact> needs is="…"/],
  ['a tag alone on a line', '<Cite id="kaplan-2020-scaling" />', /:1:1 E-MDX-BLOCK/],
  ['a figure inside a line', 'See <Figure id="agent-loop" /> here.', /:1:5 E-MDX-BLOCK/],
  ['a javascript link', 'A [link](javascript:alert(1)).', /:1:3 E-URL/],
  ['an http link', 'A [link](http://example.org/).', /:1:3 E-URL/],
  ['an image', 'A ![picture](x.png).', /:1:3 E-IMAGE/],
  ['a footnote', 'A note.[^1]\n\n[^1]: Here.', /:1:8 E-FOOTNOTE/],
  ['a second title', '# Title', /:1:1 E-OUTLINE/],
  ['a skipped level', '## One\n\n#### Three', /:3:1 E-OUTLINE/],
  ['an empty heading', '##\n\nText.', /:1:1 E-HEADING/],
];

test.each(refused)('%s is refused with its line and column', async (_, source, message) => {
  expect(await refusal(source)).toMatch(message);
});

test('all faults of a chapter are told at once', async () => {
  const message = await refusal('A {x}.\n\n<div>b</div>\n');
  expect(message).toMatch(/:1:3 E-MDX-EXPR/);
  expect(message).toMatch(/:3:1 E-MDX-TAG/);
});

test('text, tables, comments and known tags are accepted', async () => {
  expect(
    await refusal(
      '## One {/* #one */}\n\nText <Cite id="kaplan-2020-scaling" />. {/* a comment */}\n\n| a | b |\n| - | -: |\n| 1 | 2 |\n\n<Figure id="agent-loop" />\n',
    ),
  ).toBe('');
});

test('a Chinese heading without an id is refused', async () => {
  expect(await refusal('## 展望', 'zh')).toMatch(/E-HEADING A heading of the Chinese edition states its id/);
  expect(await refusal('## 展望 {/* #outlook */}', 'zh')).toBe('');
});

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
