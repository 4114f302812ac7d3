import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { h } from 'hastscript';
import temml from 'temml';
import { visit } from 'unist-util-visit';

/** What is wrong with a formula in TeX, in a sentence, or nothing. */
export function formulaFault(tex: string): string | undefined {
  const words = /(?<![\\A-Za-z])[A-Za-z]{4,}|\p{Script=Han}+/u.exec(tex)?.[0];
  if (words || tex !== tex.trim())
    return `“${words ?? tex}” is a word and no formula; put a sum of money as US$5.`;
  try {
    markupOf(tex);
    return undefined;
  } catch (error) {
    const [reason = ''] = String(error instanceof Error ? error.message : error).split(
      / at (?:position|end)/,
    );
    return `The formula can't be read: ${reason.trim()}.`;
  }
}

/** A formula in TeX as a line of text, for whoever can show no other: \cdot as ·, 10^{13} as 10¹³. */
export function formulaText(tex: string) {
  return tex
    .replaceAll(/\s*\\cdot\s*/g, '·')
    .replaceAll(/\^(?:\{(\d+)\}|(\d))/g, (_, many: string, one: string) => superscript(many ?? one))
    .replaceAll(/[{}]/g, '');
}

/** Sets what stands in dollar signs as MathML, which says the same as a line of text in `alttext`. */
export function rehypeFormulas() {
  return (tree: Root) => {
    visit(tree, 'element', (node, index, parent) => {
      if (!parent || index === undefined || !isFormula(node)) return;
      const [text] = node.children;
      const tex = text?.type === 'text' ? text.value : '';
      const { children } = fromHtml(markupOf(tex), { fragment: true });
      const [math] = children;
      if (math?.type !== 'element') return;
      // A dictionary of the browser says of a bracket where it stands.
      visit(math, 'element', ({ properties }) => {
        for (const name of ['className', 'fence', 'form', 'separator']) delete properties[name];
      });
      const line = formulaText(tex);
      math.properties = { alttext: line };
      parent.children.splice(index, 1, math, ...(isSayingSo(math, line) ? [] : [copied(line)]));
    });
  };
}

/** Whether the signs of a formula, one after the other, are its line of text: 10 to the 13th is not 1013. */
function isSayingSo(math: Element, line: string) {
  const signs = (text: string) => text.replaceAll(/[\s\u2061-\u2064]/g, '');
  return signs(textOf(math)) === signs(line);
}

/** What is copied instead of a formula. */
function copied(line: string) {
  const properties = {
    className: ['visually-hidden', 'for-copy'],
    ariaHidden: 'true',
    dataPagefindIgnore: '',
  };
  return h('span', properties, line);
}

function textOf(node: Element): string {
  return node.children
    .map((child) => (child.type === 'element' ? textOf(child) : child.type === 'text' ? child.value : ''))
    .join('');
}

function isFormula({ tagName, properties }: Element) {
  const classes = properties['className'];
  return tagName === 'code' && Array.isArray(classes) && classes.includes('math-inline');
}

function markupOf(tex: string) {
  return temml.renderToString(tex, { throwOnError: true, strict: true, wrap: 'tex' });
}

function superscript(digits: string) {
  return digits.replaceAll(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? digit);
}
