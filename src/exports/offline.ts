import { globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { builtPages } from '../postbuild/built-pages.ts';
import { basePath } from '../site.ts';
import { classicScript, scriptName } from './classic-script.ts';
import { moduleScripts, offlinePage, onDisk } from './offline-page.ts';
import { zipTime } from './zip-time.ts';

/** Folder of the copy in its archive. */
const top = 'large-model-survey-2023';

/**
 * What a copy on a disk has no use for: what servers, crawlers and Pagefind read, what a page holds already,
 * and scripts, which are made anew.
 */
const left = [
  /^(404\.html|_headers|_nginx\.conf|robots\.txt|sitemap\.xml|manifest\.webmanifest)$/,
  /^(pagefind|download)\//,
  /llms(-full)?\.txt$/,
  /^(en|zh)\b.*\.md$/,
  /^_astro\/.*\.js$/,
  /\.(gz|br)$/,
  // Cards are for those who show links to pages on the web.
  /^(en|zh|index)\b.*\.png$/,
];

/** The whole site as a zip archive that can be read from a disk. */
export async function offlineZip(site: string) {
  const files = Object.entries(await offlineCopy(site)).map(
    ([name, bytes]) => [`${top}/${name}`, bytes] as const,
  );
  return zipSync(Object.fromEntries(files), { level: 9, mtime: zipTime });
}

/**
 * The files of the whole site, by name, for reading from a disk: relative links, classic scripts, and search
 * in the list of names.
 */
export async function offlineCopy(site: string): Promise<Record<string, Uint8Array>> {
  const names = globSync('**', { cwd: site })
    .filter((name) => statSync(join(site, name)).isFile() && !left.some((pattern) => pattern.test(name)))
    .toSorted();
  const scripts = new Map<string, string>();
  const pages = builtPages(site).filter(({ path }) => path !== '/404.html');
  for (const { elements } of pages) for (const script of moduleScripts(elements)) scripts.set(script, '');
  const all = [...scripts.keys()];
  await Promise.all(all.map(async (script) => scripts.set(script, await classicScript(site, script, all))));

  const copied = names
    .filter((name) => !name.endsWith('.html'))
    .map((name) => [name, read(site, name)] as const);
  const made = pages.map((page) => {
    const name = `${page.path.slice(1)}index.html`;
    const root = '../'.repeat(name.split('/').length - 1);
    return [name, strToU8(offlinePage(page, root, dataOf(name, page.html, names)))] as const;
  });
  const bundles = [...scripts].map(([script, code]) => [scriptName(script), strToU8(code)] as const);
  return Object.fromEntries([
    ...copied.filter(([name]) => !searchData.includes(name)),
    ...made,
    ...bundles,
    ...dataScripts(site, names),
  ]);
}

const searchData = ['data/search.json', 'data/search-texts.json'];

/** Names of the scripts that bring the data of a page. */
function dataOf(page: string, html: string, names: readonly string[]) {
  const explainers = html.includes('/explainers/') ? [`${page.slice(0, 2)}/explainers`] : [];
  const folders = [dirname(page), ...explainers].filter((folder) => folderData(folder, names).length > 0);
  return [searchScript, ...folders.map((folder) => `${folder}/${folderScript}`)];
}

const searchScript = 'data/search.js';
const folderScript = 'records.js';

/** Data that stand beside a page, or in the folder of explainers, and that its script asks for. */
function folderData(folder: string, names: readonly string[]) {
  return /^(en|zh)\//.test(folder)
    ? names.filter((name) => dirname(name) === folder && /\.(json|txt)$/.test(name))
    : [];
}

function dataScripts(site: string, names: readonly string[]) {
  const folders = [...new Set(names.map(dirname))].filter((folder) => folderData(folder, names).length > 0);
  const beside = folders.map((folder) => {
    // Links in data are shown on chapters, which lie two folders deep.
    const files = folderData(folder, names).map((name) => [name, withPaths(site, name, 'href', '../../')]);
    return [`${folder}/${folderScript}`, scriptOf(files)] as const;
  });
  // Their paths lead to the files of the pages.
  const records = searchData.map((name) => [name, withPaths(site, name, 'path', '')]);
  return [...beside, [searchScript, scriptOf(records)] as const];
}

/** The text of a file of data whose field holds paths on a disk. */
function withPaths(site: string, name: string, field: 'href' | 'path', root: string) {
  const text = read(site, name).toString();
  if (!name.endsWith('.json')) return text;
  return JSON.stringify(JSON.parse(text), (key, value: unknown) => {
    if (key !== field || typeof value !== 'string') return value;
    if (field === 'href') return value.startsWith('/') ? onDisk(value, root) : value;
    return onDisk(basePath + value, root);
  });
}

function scriptOf(files: string[][]) {
  const more = JSON.stringify(Object.fromEntries(files));
  return strToU8(`globalThis.offlineFiles = { ...globalThis.offlineFiles, ...${more} };\n`);
}

function read(site: string, name: string) {
  return readFileSync(join(site, name));
}
