import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import { stringsFor } from '../i18n/index.ts';
import { localeOfFile } from './locale-of-file.ts';

/** Lets wide tables scroll by keyboard too, and aligns cells by class, since inline styles are forbidden. */
export function rehypeTables() {
  return (tree: Root, file: { path: string }) => {
    const { scroll } = stringsFor(localeOfFile(file)).figure;
    let tables = 0;
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName !== 'table' || !parent || index === undefined) return undefined;
      visit(node, 'element', (cell) => alignByClass(cell));
      tables += 1;
      const label = scroll(tables);
      parent.children[index] = h(
        'div',
        { className: 'scroll', role: 'region', tabIndex: 0, ariaLabel: label },
        [node],
      );
      return SKIP;
    });
  };
}

function alignByClass(node: Element) {
  const { align, ...properties } = node.properties;
  if (!align) return;
  node.properties = align === 'left' ? properties : { ...properties, className: [`align-${align}`] };
}
