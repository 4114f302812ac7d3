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

/** What the built CSS declares: each declaration once, without those behind `@supports`, and a value of each variable. */
export interface BuiltCss {
  declared: Declared[];
  variables: Record<string, string>;
}

/** Reads the built CSS. */
export function builtCss(): BuiltCss {
  const found = new Map<string, Declared>();
  const variables: Record<string, string> = {};
  for (const css of builtStyles())
    postcss.parse(css).walkDecls((declaration) => {
      const { prop, value } = declaration;
      if (prop.startsWith('--')) variables[prop] ??= value;
      if (prop.startsWith('--') || isOptional(declaration)) return;
      found.set(`${prop}: ${value}`, [prop, value]);
    });
  return { declared: [...found.values()], variables };
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
export function notUnderstood({ declared, variables }: BuiltCss) {
  const known = getComputedStyle(document.documentElement);
  const resolved = (value: string): string =>
    value.replace(/var\((--[\w-]+)(?:,([^()]*))?\)/g, (_, name: string, other = '') =>
      resolved(known.getPropertyValue(name).trim() || variables[name] || other),
    );
  const refused = declared.filter(
    ([property, value]) => !CSS.supports(property, resolved(value.replace(/\s*!important$/, ''))),
  );
  return refused.map(([property, value]) => `${property}: ${value}`);
}
