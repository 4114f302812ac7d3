import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { basePath } from '../site.ts';

/** The file in a copy for a disk of a module script: of one with a file its path, of one without its text. */
export function scriptName(script: string) {
  const name = script.startsWith(basePath)
    ? basename(script, '.js')
    : createHash('sha256').update(script).digest('hex').slice(0, 8);
  return `_astro/${name}.js`;
}

/**
 * A module script as one classic script with all that it would load later, since browsers load no modules
 * from a disk.
 */
export async function classicScript(site: string, script: string, all: readonly string[]) {
  const isFile = script.startsWith(basePath);
  const fileOf = (path: string) => resolve(site, path.slice(basePath.length));
  const { outputFiles } = await build({
    ...(isFile
      ? { entryPoints: [fileOf(script)] }
      : { stdin: { contents: script, resolveDir: resolve(site) } }),
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2023',
    minify: true,
    logLevel: 'error',
    inject: [new URL('offline-fetch.ts', import.meta.url).pathname],
    // What is imported by an address unknown before, such as Pagefind, fails at once and in silence instead
    // of at the browser.
    supported: { 'dynamic-import': false },
    logOverride: { 'unsupported-dynamic-import': 'silent', 'empty-import-meta': 'silent' },
    plugins: [withoutPreloading(fileOf(script), all.filter((path) => path.startsWith(basePath)).map(fileOf))],
  });
  return outputFiles[0]?.text ?? '';
}

/**
 * Vite asks the browser for the files of a module before it imports it; here there are none to ask for.
 * Its helper stands in the script that every page has: others get one that only imports, or that script would
 * run twice.
 */
function withoutPreloading(entry: string, scripts: readonly string[]): Plugin {
  return {
    name: 'without-preloading',
    setup({ onLoad }) {
      onLoad({ filter: /\.js$/ }, ({ path }) => {
        const code = readFileSync(path, 'utf8');
        const [, name] = /export\s*\{\s*\w+ as (\w+)\s*\};?\s*$/.exec(code) ?? [];
        if (name && path !== entry && scripts.includes(path))
          return { contents: `const load = (begin) => begin(); export { load as ${name} };` };
        return { contents: code.replace(/__vite__mapDeps\(\[[^\]]*\]\)/g, '[]') };
      });
    },
  };
}
