import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';

/** What chapters may use beyond plain Markdown, in sight. */
export const chapterSyntax = [remarkGfm, remarkCjkFriendly, remarkMath];
