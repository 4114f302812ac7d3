import { readFileSync } from 'node:fs';
import { licences } from '~/site.ts';

/** The licences of the survey itself, each with the file of its whole text. */
const own = [
  { what: 'Text of the survey · 正文', kind: `CC BY 4.0, ${licences.text}`, text: 'cc-by-4.0' },
  { what: 'Records, in data/ · 数据', kind: `CC0 1.0, ${licences.data}`, text: 'cc0-1.0' },
  { what: 'Code of the pages · 代码', kind: 'MIT', text: 'mit' },
];

/** What others made and the site carries, with the file of the package that holds its licence. */
const carried = [
  { what: 'Pagefind, in pagefind/', kind: 'MIT', file: 'pagefind/LICENSE/LICENSE' },
  {
    what: 'Traditional and simplified characters of OpenCC, in data/search.json',
    kind: 'MIT, Apache 2.0',
    file: 'opencc-js/LICENSE',
  },
  {
    what: 'Romanised names by pinyin-pro, in data/search.json and data/search-texts.json',
    kind: 'MIT',
    file: 'pinyin-pro/LICENSE',
  },
  {
    what:
      'Source Serif 4, in _astro/, cut to Latin. Copyright 2014–2023 Adobe (https://www.adobe.com/), ' +
      'with Reserved Font Name “Source”. Noto Serif SC, in the cards',
    kind: 'SIL Open Font License 1.1',
    file: '@fontsource-variable/noto-serif-sc/LICENSE',
  },
];

/** The licences of everything that the site is made of, as their makers ask to have them kept with it. */
export function GET() {
  const parts = [
    ...own.map(({ what, kind, text }) => part(what, kind, `src/assets/licences/${text}.txt`)),
    ...carried.map(({ what, kind, file }) => part(what, kind, `node_modules/${file}`)),
  ];
  const contents = own.map(({ what, kind }) => `${what}: ${kind}`).join('\n');
  const opening = `Licences of what this site carries · 本站所含各部分的许可证\n\n${contents}`;
  return new Response(`${[opening, ...parts].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`);
}

function part(what: string, kind: string, file: string) {
  return `${what}: ${kind}\n\n${readFileSync(file, 'utf8').trim()}`;
}
