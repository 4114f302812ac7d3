import { readFileSync } from 'node:fs';
import { licences } from '~/site.ts';

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
    what: 'Source Serif 4, in _astro/, cut to Latin. Copyright 2014–2023 Adobe (https://www.adobe.com/), with Reserved Font Name “Source”. Noto Serif SC, in the cards',
    kind: 'SIL Open Font License 1.1',
    file: '@fontsource-variable/noto-serif-sc/LICENSE',
  },
];

/** The licences of everything that the site is made of, as their makers ask to have them kept with it. */
export function GET() {
  const own = [
    `Text of the survey · 正文: CC BY 4.0, ${licences.text}`,
    `Records, in data/ · 数据: CC0 1.0, ${licences.data}`,
    'Code of the pages · 代码: MIT',
  ];
  const others = carried.map(
    ({ what, kind, file }) => `${what}: ${kind}\n\n${readFileSync(`node_modules/${file}`, 'utf8').trim()}`,
  );
  const rule = `\n\n${'-'.repeat(72)}\n\n`;
  return new Response(
    `${[`Licences of what this site carries · 本站所含各部分的许可证\n\n${own.join('\n')}`, ...others].join(rule)}\n`,
  );
}
