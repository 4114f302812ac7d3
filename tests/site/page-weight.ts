import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { attribute, type BuiltPage } from '../../src/postbuild/built-pages.ts';
import { basePath } from '../../src/site.ts';

/** What a page costs before it is touched; bytes are compressed. */
export interface Weight {
  html: number;
  /** Bytes of its scripts, those that stand in it included. */
  script: number;
  /** Requests that its markup makes, itself and its icon included. */
  requests: number;
}

/** Bytes of a text as a server sends it. */
export function compressed(text: string) {
  return gzipSync(text, { level: 9 }).length;
}

/** The weight of a page. */
export function weightOf(page: BuiltPage): Weight {
  const files = scriptFiles(page);
  const script = [...inlineScripts(page), ...files.map((file) => readFileSync(file, 'utf8'))].reduce(
    (sum, code) => sum + compressed(code),
    0,
  );
  const links = page.elements.filter((element) =>
    ['stylesheet', 'preload', 'icon'].includes(attribute(element, 'rel') ?? ''),
  );
  // A picture that waits until the reader comes near costs nothing before.
  const images = page.elements.filter(
    (element) => element.tagName === 'img' && attribute(element, 'loading') !== 'lazy',
  );
  const others = new Set(
    [...links, ...images].map((element) => attribute(element, 'href') ?? attribute(element, 'src')),
  );
  return { html: compressed(page.html), script, requests: 1 + files.length + others.size };
}

/** Elements of the scripts of a page that run; data blocks do not. */
export function scriptsOf({ elements }: BuiltPage) {
  return elements.filter(
    (element) => element.tagName === 'script' && [undefined, 'module'].includes(attribute(element, 'type')),
  );
}

/** Files of the scripts of a page, with all that they import before they run. */
export function scriptFiles(page: BuiltPage) {
  const files = new Set<string>();
  const add = (file: string) => {
    if (files.has(file)) return;
    files.add(file);
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(
      /(?:from|import)\s*["'](\.\/[^"']+)["']/g,
    ))
      add(join(dirname(file), path));
  };
  for (const script of scriptsOf(page)) {
    const address = attribute(script, 'src');
    if (address) add(`dist/${address.slice(basePath.length)}`);
  }
  return [...files];
}

function inlineScripts({ html }: BuiltPage) {
  return [...html.matchAll(/<script(?! [^>]*type="application)[^>]*>([^<]+)<\/script>/g)].map(
    ([, code = '']) => code,
  );
}
