import { readFile, rm, writeFile } from 'node:fs/promises';
import type { Element, ElementContent } from 'hast';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { bigrams, normalise, wordsOf } from '../domain/words.ts';
import { attribute, elementsOf, textOf, treeOf } from './built-pages.ts';
import { linesOf } from './lines-of-text.ts';
import { pageParts } from './page-parts.ts';
import type { FinishedPage, Step } from './step.ts';

/** Files of Pagefind’s bundle that no page of this site loads. */
const unused = [
  'pagefind-ui.js',
  'pagefind-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-modular-ui.css',
  'pagefind-component-ui.js',
  'pagefind-component-ui.css',
  'pagefind-highlight.js',
  'pagefind-worker.js',
];

/** Where Pagefind’s script passes over a part of its index that it could not read. */
const passedOver = '"load_index_chunk")).catch(()=>{})';

/** Parts the lines of a text in the index, which keeps no line breaks. */
const lineEnd = ' ¶ ';

/** A name with its version: Llama 3, GPT-4o, A100. */
const versioned = /([A-Za-z]*[A-Z][A-Za-z]*)[ -]?(\d+(?:\.\d+)*[A-Za-z]*)/g;

/** A part of a page as the index takes it. */
interface Part {
  url: string;
  lines: string[];
  title: string;
  page: string;
}

/** Builds an index of the full text of each language, and the list of all its words. */
export async function searchIndex(site: string): Promise<Step> {
  const indexes = new Map<string, PagefindIndex>();
  const words = new Set<string>();
  const faults: string[] = [];
  let [parts, pages] = [0, 0];
  return {
    page: async (page) => {
      if (!page.file.endsWith('index.html')) return;
      const language = page.head.language.toLowerCase();
      const index = indexes.get(language) ?? (await begun());
      indexes.set(language, index);
      for (const { url, lines, title, page: of } of partsOf(page)) {
        const meta = { title, ...(of !== title && { page: of }) };
        const added = await index.addCustomRecord({ url, content: lines.join(lineEnd), language, meta });
        faults.push(...added.errors);
        for (const line of lines) for (const word of wordsIn(line)) words.add(word);
        parts += 1;
      }
      pages += 1;
    },
    end: async () => {
      for (const [language, index] of indexes) {
        const bundle = `${site}/pagefind/${language}/`;
        faults.push(...(await index.writeFiles({ outputPath: bundle })).errors);
        await Promise.all(unused.map((name) => rm(`${bundle}${name}`, { force: true })));
        await writeFile(`${bundle}pagefind.js`, failing(await readFile(`${bundle}pagefind.js`, 'utf8')));
      }
      await close();
      if (faults.length > 0) throw new Error(`Pagefind could not index the site: ${faults.join('; ')}`);
      await writeFile(`${site}/pagefind/words.json`, JSON.stringify(inGroups(words)));
      return `indexed ${parts} parts of ${pages} pages`;
    },
  };
}

async function begun() {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  return index;
}

// A search must fail with a part of its index: else the site would say of words in it that nothing has them.
function failing(script: string) {
  const [before, after, ...others] = script.split(passedOver);
  if (!before || !after || others.length > 0)
    throw new Error('Pagefind’s script no longer passes over missing parts as it did: see search-index.ts');
  return `${before}"load_index_chunk"))${after}`;
}

// A result is fetched whole: a section of a chapter is a thirtieth of it, and only in a section do words
// stand together.
function partsOf(page: FinishedPage): Part[] {
  // The first heading does not repeat the name of the site.
  const heading = page.elements.find(({ tagName }) => tagName === 'h1');
  const name = heading ? textOf(heading).trim() : page.head.title;
  return pageParts(page).flatMap(({ id, html }) => {
    const body = treeOf(html).elements.find(({ tagName }) => tagName === 'body');
    if (!body) return [];
    const lines = linesOf(withoutRepeated(body));
    const own = id && elementsOf(body).find(({ tagName }) => /^(h[2-6]|figcaption)$/.test(tagName));
    const title = own ? (linesOf(own)[0] ?? name) : name;
    return lines.length > 0 ? [{ url: `${page.path}${id && `#${id}`}`, lines, title, page: name }] : [];
  });
}

// What stands in a list of its own is found there.
function withoutRepeated(element: Element): Element {
  const children = element.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    return attribute(child, 'data-pagefind-ignore') === undefined ? [withoutRepeated(child)] : [];
  });
  return { ...element, children };
}

function wordsIn(line: string) {
  const names = [...line.matchAll(versioned)].map(([, name, version]) => `${name}${version}`.toLowerCase());
  const words = wordsOf(normalise(line)).flatMap(({ text, kind }) =>
    kind === 'han' ? bigrams(text) : [text],
  );
  return [...names, ...words];
}

/** Latin words as they are, pairs of Han characters by their first. */
function inGroups(words: ReadonlySet<string>) {
  const sorted = [...words].toSorted();
  const pairs = sorted.filter((word) => /^\p{Script=Han}{2}$/u.test(word));
  const groups = [...Map.groupBy(pairs, ([first]) => first)];
  return {
    latin: sorted.filter((word) => /^[a-z\d]/.test(word)).join(' '),
    han: groups.map(([first, group]) => first + group.map(([, second]) => second).join('')).join(' '),
  };
}
