import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Joins the lines of Chinese prose, one sentence each: HTML would show every line break as a space. */
export function remarkHanLines() {
  return (tree: Root, file: { path: string }) => {
    if (!file.path.includes('/zh/')) return;
    visit(tree, 'text', (node) => {
      node.value = node.value.replace(/[ \t]*\r?\n[ \t]*/g, '');
    });
  };
}
