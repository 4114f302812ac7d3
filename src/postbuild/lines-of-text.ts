import type { Element, ElementContent } from 'hast';
import { apart, inLine, seenText } from './seen-text.ts';

/** What a reader sees in an element as lines without markup: one for each paragraph, item and row of a table. */
export function linesOf(element: Element): string[] {
  const lines = [''];
  const write = (text: string) => lines.push(`${lines.pop()}${text}`);
  const walk = (node: ElementContent) => {
    if (node.type === 'text') write(node.value);
    if (node.type !== 'element') return;
    const isCell = /^(td|th|dd)$/.test(node.tagName);
    const isLine = !isCell && !inLine.has(node.tagName);
    if (isCell && lines.at(-1)?.trim()) write(apart);
    if (isLine) lines.push('');
    node.children.forEach(walk);
    if (isLine && node.tagName !== 'dt') lines.push('');
  };
  // Addresses of links are left out.
  walk(seenText(element, 'https://example.org/'));
  return lines.map((line) => line.replace(/\s+/g, ' ').trim()).filter(Boolean);
}
