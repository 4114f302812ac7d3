import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { strToU8, zipSync } from 'fflate';
import { downloadPath } from '../domain/downloads.ts';
import { builtPages, elementsIn } from '../postbuild/built-pages.ts';
import { pagePolicy } from '../postbuild/headers.ts';
import { inlineCode } from '../postbuild/inline-code.ts';
import { address, basePath } from '../site.ts';
import { zipTime } from './zip-time.ts';

/** Folder of the copy in its archive. */
const top = 'large-model-survey-2023';

/** What a copy on a disk has no use for: what servers, crawlers and Pagefind read, what a page holds already, and scripts, which are made anew. */
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

/** The files of the whole site, by name, for reading from a disk: relative links, classic scripts, and search in the list of names. */
export async function offlineCopy(site: string): Promise<Record<string, Uint8Array>> {
  const names = globSync('**', { cwd: site })
    .filter((name) => statSync(join(site, name)).isFile() && !left.some((pattern) => pattern.test(name)))
    .toSorted();
  const scripts = new Map<string, string>();
  const pages = builtPages(site).filter(({ path }) => path !== '/404.html');
  for (const { html } of pages) for (const script of moduleScripts(html)) scripts.set(script, '');
  const all = [...scripts.keys()];
  await Promise.all(all.map(async (script) => scripts.set(script, await classic(site, script, all))));

  const copied = names
    .filter((name) => !name.endsWith('.html'))
    .map((name) => [name, read(site, name)] as const);
  const made = pages.map(({ path, html }) => {
    const name = `${path.slice(1)}index.html`;
    return [name, strToU8(offlinePage(html, name, names))] as const;
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

const moduleScript = /<script type="module"(?: src="([^"]+)")?>([\s\S]*?)<\/script>/g;

/** The module scripts of a page: the path of one with a file, the text of one without. */
function moduleScripts(html: string) {
  return [...html.matchAll(moduleScript)].map(([, src, text = '']) => src ?? text);
}

function scriptName(script: string) {
  const name = script.startsWith(basePath)
    ? basename(script, '.js')
    : createHash('sha256').update(script).digest('hex').slice(0, 8);
  return `_astro/${name}.js`;
}

// Browsers load no modules from a disk; as one classic script each, with all that it would load later, they run.
async function classic(site: string, script: string, all: readonly string[]) {
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
    // What is imported by an address unknown before, such as Pagefind, fails at once and in silence instead of at the browser.
    supported: { 'dynamic-import': false },
    logOverride: { 'unsupported-dynamic-import': 'silent', 'empty-import-meta': 'silent' },
    plugins: [withoutPreloading(fileOf(script), all.filter((path) => path.startsWith(basePath)).map(fileOf))],
  });
  return outputFiles[0]?.text ?? '';
}

/**
 * Vite asks the browser for the files of a module before it imports it; here there are none to ask for.
 * Its helper stands in the script that every page has: others get one that only imports, or that script would run twice.
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

function offlinePage(html: string, name: string, names: readonly string[]) {
  const root = '../'.repeat(name.split('/').length - 1);
  const folders = [
    dirname(name),
    ...(html.includes('/explainers/') ? [`${name.slice(0, 2)}/explainers`] : []),
  ];
  const data = [
    searchScript,
    ...folders
      .filter((folder) => folderData(folder, names).length > 0)
      .map((folder) => `${folder}/${folderScript}`),
  ];
  const local = html
    .replace(
      /<link rel="(?:manifest|preload)"[^>]*>|<link rel="alternate" type="text\/markdown"[^>]*>|<script type="speculationrules">[^<]*<\/script>/g,
      '',
    )
    .replace(
      moduleScript,
      (_, src: string | undefined, text: string) =>
        `<script defer src="${root}${scriptName(src ?? text)}"></script>`,
    )
    .replace(
      '</head>',
      `${data.map((file) => `<script defer src="${root}${file}"></script>`).join('')}</head>`,
    )
    .replace(
      / (href|src|action)="(\/[^"]*)"/g,
      (_, attribute: string, path: string) => ` ${attribute}="${onDisk(path, root)}"`,
    )
    .replace(
      / data-base="(\/[^"]*)"/g,
      (_, path: string) => ` data-base="${root || './'}${path.slice(basePath.length)}"`,
    )
    .replaceAll(`url(${basePath}`, `url(${root}`)
    // Without a preload a browser may find that a face comes too late for the first page; from a disk nobody waits for it.
    .replaceAll('font-display:optional', 'font-display:swap');
  return local.replace(
    /(<meta http-equiv="content-security-policy" content=")[^"]*/,
    `$1${pagePolicy(inlineCode({ elements: elementsIn(local) }))}`,
  );
}

// A folder on a disk does not show its page by itself. The files to carry away stay where they are.
function onDisk(path: string, root: string) {
  if (path.startsWith(basePath + downloadPath)) return new URL(path, address).href;
  const [, file = '', rest = ''] = /^([^?#]*)(.*)$/.exec(path.slice(basePath.length)) ?? [];
  return `${root}${file === '' || file.endsWith('/') ? `${file}index.html` : file}${rest}`;
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
  const folders = new Set(names.map(dirname));
  const beside = [...folders].flatMap((folder) => {
    const files = folderData(folder, names);
    return files.length > 0
      ? [
          [
            `${folder}/${folderScript}`,
            scriptOf(files.map((name) => [name, fromChapter(read(site, name).toString())])),
          ] as const,
        ]
      : [];
  });
  // Their paths lead to the files of the pages.
  const records = searchData.map((name): [string, string] => {
    const text = read(site, name).toString();
    return [
      name,
      text.replace(/"path":"([^"#]*)/g, (_, path: string) => `"path":"${onDisk(basePath + path, '')}`),
    ];
  });
  return [...beside, [searchScript, scriptOf(records)] as const];
}

// Links in data are shown on chapters, which lie two folders deep.
function fromChapter(text: string) {
  return text.replace(/"href":"(\/[^"]*)/g, (_, path: string) => `"href":"${onDisk(path, '../../')}`);
}

function scriptOf(files: [string, string][]) {
  return strToU8(
    `globalThis.offlineFiles = { ...globalThis.offlineFiles, ...${JSON.stringify(Object.fromEntries(files))} };\n`,
  );
}

function read(site: string, name: string) {
  return readFileSync(join(site, name));
}
