import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';

/** What chapters may use beyond plain Markdown, in sight. */
export const chapterSyntax = [remarkGfm, remarkCjkFriendly];
