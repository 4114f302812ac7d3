import { unified } from '@astrojs/markdown-remark';
import rehypeSlug from 'rehype-slug';
import { rehypeFormulas } from './formulas.ts';
import { remarkParsed } from './outline.ts';
import { rehypeBehind } from './rehype-behind.ts';
import { rehypeSectionLinks } from './rehype-section-links.ts';
import { rehypeSections } from './rehype-sections.ts';
import { rehypeTables } from './rehype-tables.ts';
import { remarkHanLines } from './remark-han-lines.ts';
import { remarkHeadingId } from './remark-heading-id.ts';
import { remarkTagContext } from './remark-tag-context.ts';
import { chapterSyntax } from './syntax.ts';

/** How a chapter becomes HTML, step by step. */
export const chapterPipeline = unified({
  gfm: false, // It is part of the syntax of chapters.
  smartypants: false,
  remarkPlugins: [...chapterSyntax, remarkParsed, remarkHeadingId, remarkTagContext, remarkHanLines],
  rehypePlugins: [rehypeFormulas, rehypeSlug, rehypeSections, rehypeSectionLinks, rehypeBehind, rehypeTables],
});
