import { unified } from '@astrojs/markdown-remark';
import rehypeSlug from 'rehype-slug';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import { rehypeBehind } from './rehype-behind.ts';
import { rehypeSectionLinks } from './rehype-section-links.ts';
import { rehypeSections } from './rehype-sections.ts';
import { rehypeTables } from './rehype-tables.ts';
import { remarkChapterRules } from './remark-chapter-rules.ts';
import { remarkHanLines } from './remark-han-lines.ts';
import { remarkHeadingId } from './remark-heading-id.ts';
import { remarkTagContext } from './remark-tag-context.ts';

/** How a chapter becomes HTML, step by step. */
export const chapterPipeline = unified({
  gfm: false, // remark-gfm does it, in sight.
  smartypants: false,
  remarkPlugins: [
    remarkGfm,
    remarkCjkFriendly,
    remarkHeadingId,
    remarkChapterRules,
    remarkTagContext,
    remarkHanLines,
  ],
  rehypePlugins: [rehypeSlug, rehypeSections, rehypeSectionLinks, rehypeBehind, rehypeTables],
});
