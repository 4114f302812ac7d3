import { globSync, readFileSync } from 'node:fs';
import postcss, { type ChildNode, type Declaration } from 'postcss';

/** A declaration of the built CSS that every engine must understand: `[property, value]`. */
export type Declared = [property: string, value: string];

/** Declarations that an engine may ignore without harm to what is shown. */
export const perEngine: ReadonlySet<string> = new Set([
  // Telephones alone enlarge text; WebKit takes the prefixed twin.
  'text-size-adjust: none',
  // Space beside Chinese punctuation.
  'text-spacing-trim: normal',
  // Where lines and pages break best.
  'text-wrap: pretty',
  'orphans: 2',
  'widows: 2',
  // Without forced colours there is nothing to adjust.
  'forced-color-adjust: none',
]);

/** All declarations of the built CSS, each once, without those that stand behind `@supports` and custom properties. */
export function builtDeclarations(): Declared[] {
  const found = new Map<string, Declared>();
  for (const css of builtStyles())
    postcss.parse(css).walkDecls((declaration) => {
      const { prop, value } = declaration;
      if (prop.startsWith('--') || isOptional(declaration)) return;
      found.set(`${prop}: ${value}`, [prop, value]);
    });
  return [...found.values()];
}

function builtStyles() {
  const pages = globSync('dist/**/*.html').map((file) => readFileSync(file, 'utf8'));
  const inline = pages.flatMap((html) =>
    [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, css = '']) => css),
  );
  return new Set([...inline, ...globSync('dist/_astro/*.css').map((file) => readFileSync(file, 'utf8'))]);
}

/** Whether a declaration is an enhancement: behind `@supports`, in a rule of a font, or the prefixed twin of another. */
function isOptional(declaration: Declaration) {
  if (declaration.prop.startsWith('-')) return true;
  for (let node: ChildNode | undefined = declaration; node; node = node.parent as ChildNode | undefined)
    if (node.type === 'atrule' && ['supports', 'font-face', 'page', 'property'].includes(node.name))
      return true;
  return false;
}

/** Runs in a page: the declarations that its engine does not understand once their variables have values. */
export function notUnderstood(declared: [string, string][]) {
  const probe = document.createElement('span');
  document.body.append(probe);
  const known = getComputedStyle(document.documentElement);
  const resolved = (value: string): string =>
    value.replace(/var\((--[\w-]+)(?:,([^()]*))?\)/g, (_, name: string, other = '') =>
      resolved(known.getPropertyValue(name).trim() || other || '0px'),
    );
  const refused = declared.filter(([property, value]) => {
    const plain = resolved(value.replace(/\s*!important$/, ''));
    return !CSS.supports(property, plain) && !CSS.supports(property, plain.replaceAll('0px', 'black'));
  });
  probe.remove();
  return refused.map(([property, value]) => `${property}: ${value}`);
}
