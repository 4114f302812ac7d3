import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { close, createIndex } from 'pagefind';
import { escapeXml } from '../domain/xml.ts';
import { textOf } from './built-pages.ts';
import { pageParts } from './page-parts.ts';
import type { FinishedPage, Step } from './step.ts';

/** Files of Pagefind's bundle that no page of this site loads. */
const unused = [
  'pagefind-ui.js',
  'pagefind-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-modular-ui.css',
  'pagefind-component-ui.js',
  'pagefind-component-ui.css',
  'pagefind-highlight.js',
  'pagefind-worker.js',
  'wasm.unknown.pagefind',
];

/** Gives Pagefind's script a fetch of its own, so that the site sees which files fail without touching the page's. */
const ownFetch =
  'let fetch=(...given)=>globalThis.fetch(...given);export const fetchWith=(own)=>{fetch=own};\n';

/** What of Pagefind's list of indexes is read here. */
interface Entry {
  languages: Record<string, { hash: string; wasm: string | null }>;
}

/** Builds the index of the full text from the parts of the finished pages. */
export async function searchIndex(site: string): Promise<Step> {
  const { index, errors: faults } = await createIndex({});
  if (!index) throw new Error(`Pagefind did not start: ${faults.join('; ')}`);
  let [parts, pages] = [0, 0];
  return {
    page: async (page) => {
      if (!page.file.endsWith('index.html')) return;
      const indexed = await Promise.all(partsOf(page).map((part) => index.addHTMLFile(part)));
      faults.push(...indexed.flatMap((file) => file.errors));
      parts += indexed.length;
      pages += 1;
    },
    end: async () => {
      const bundle = `${site}/pagefind/`;
      const written = await index.writeFiles({ outputPath: bundle });
      await close();
      faults.push(...written.errors);
      if (faults.length > 0) throw new Error(`Pagefind could not index the site: ${faults.join('; ')}`);
      await nameByLanguage(bundle);
      const script = await readFile(`${bundle}pagefind.js`, 'utf8');
      await writeFile(`${bundle}pagefind.js`, ownFetch + script);
      await Promise.all(unused.map((name) => rm(`${bundle}${name}`, { force: true })));
      return `indexed ${parts} parts of ${pages} pages`;
    },
  };
}

// A result is fetched whole: a section of a chapter is a thirtieth of it, and only in a section do words
// stand together.
function partsOf(page: FinishedPage) {
  // The first heading does not repeat the name of the site.
  const heading = page.elements.find(({ tagName }) => tagName === 'h1');
  const title = heading ? textOf(heading).trim() : page.head.title;
  const head = `<html lang="${page.head.language}"><head><title>${escapeXml(title)}</title></head>`;
  return pageParts(page).map(({ id, html }) => ({
    url: `${page.path}${id ? `#${id}` : ''}`,
    content: `${head}<body data-pagefind-body>${html}</body></html>`,
  }));
}

// Under a name that can be known beforehand the list of an index is asked for together with everything else
// and not after it.
// One engine reads both indexes: the one without English stemming would be a second download for readers who
// search in both languages.
async function nameByLanguage(bundle: string) {
  const entry: Entry = JSON.parse(await readFile(`${bundle}pagefind-entry.json`, 'utf8'));
  for (const [language, index] of Object.entries(entry.languages)) {
    await rename(`${bundle}pagefind.${index.hash}.pf_meta`, `${bundle}pagefind.${language}.pf_meta`);
    Object.assign(index, { hash: language, wasm: 'en' });
  }
  await writeFile(`${bundle}pagefind-entry.json`, JSON.stringify(entry));
}
