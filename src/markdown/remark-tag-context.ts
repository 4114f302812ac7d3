import type { Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { chapterOfFile, localeOfFile } from './locale-of-file.ts';

/** Tells every tag of a chapter its edition, every margin note its number, and the opening its chapter. */
export function remarkTagContext() {
  return (tree: Root, file: { path: string }) => {
    const locale = localeOfFile(file);
    const chapter = chapterOfFile(file);
    let notes = 0;
    visit(tree, (node) => {
      if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return;
      setAttribute(node, 'locale', locale);
      if (node.name === 'InShort' && chapter) setAttribute(node, 'chapter', chapter);
      if (node.name !== 'Note') return;
      notes += 1;
      setAttribute(node, 'number', String(notes));
    });
  };
}

function setAttribute(node: MdxJsxFlowElement | MdxJsxTextElement, name: string, value: string) {
  node.attributes.push({ type: 'mdxJsxAttribute', name, value });
}
