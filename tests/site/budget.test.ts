import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { attribute, builtPages } from '../../src/postbuild/built-pages.ts';
import { budgets } from './budgets.ts';
import { compressed, scriptFiles, scriptsOf, type Weight, weightOf } from './page-weight.ts';

const kB = 1024;
const pages = builtPages();
const chapters = pages.filter(({ path }) => budgets['chapter']?.paths.test(path));
const kinds = Object.entries(budgets).map(([kind, budget]) => {
  const weights = pages
    .filter(({ path }) => budget.paths.test(path))
    .map((page) => ({ path: page.path, ...weightOf(page) }));
  const worst = (what: keyof Weight) =>
    weights.reduce((most, weight) => (weight[what] > most[what] ? weight : most), {
      path: '',
      html: 0,
      script: 0,
      requests: 0,
    });
  return { kind, budget, worst };
});

test('every page is of one kind', () => {
  const strays = pages.filter(
    ({ path }) => Object.values(budgets).filter(({ paths }) => paths.test(path)).length !== 1,
  );
  expect(strays.map(({ path }) => path)).toEqual([]);
});

test('the largest page of every kind keeps its budget', () => {
  const rows = kinds.map(({ kind, budget, worst }) => {
    const of = (what: 'html' | 'script') => `${(worst(what)[what] / kB).toFixed(1)} of ${budget[what]} kB`;
    return {
      kind,
      HTML: of('html'),
      script: of('script'),
      requests: `${worst('requests').requests} of ${budget.requests}`,
      'largest page': worst('html').path,
    };
  });
  console.table(rows);
  const measures = [
    ['html', kB],
    ['script', kB],
    ['requests', 1],
  ] as const;
  const over = kinds.flatMap(({ budget, worst }) =>
    measures
      .filter(([what, unit]) => worst(what)[what] > budget[what] * unit || worst(what).path === '')
      .map(([what]) => `${worst(what).path}: ${what}`),
  );
  expect(over).toEqual([]);
});

test.each(chapters)(
  '$path is painted by one request and asks for a script, an icon and the sheet of its explainers',
  (page) => {
    const sheets = page.elements.filter(
      (element) =>
        attribute(element, 'rel') === 'stylesheet' && !attribute(element, 'href')?.includes('/explainers.'),
    );
    expect(sheets).toEqual([]);
    expect(scriptFiles(page)).toHaveLength(1);
    expect(weightOf(page).requests).toBeLessThanOrEqual(4);
  },
);

test.each(chapters)(
  '$path has at most 4 kB of script, compressed, none of it blocking but the line that sets the theme',
  (page) => {
    expect(weightOf(page).script).toBeLessThanOrEqual(4 * kB);
    const blocking = scriptsOf(page).filter((script) => attribute(script, 'type') !== 'module');
    expect(blocking).toHaveLength(1);
  },
);

/** A page without what citing, keeping and sharing it add: metadata beside the addresses of its two editions, and the link to its citations. */
function withoutCiting(html: string) {
  return html
    .replace(' property="og:description"', '')
    .replace(/<meta (?:name="citation_|property="og:|name="twitter:)[^>]*>/g, '')
    .replace(/<script type="application\/ld\+json">.*?<\/script>/gs, '')
    .replace(/<link rel="alternate" type[^>]*>/g, '')
    .replace(/<a [^>]*href="[^"]*\/cite\/#[^>]*>[^<]*<\/a>/g, '');
}

test.each(chapters)(
  'what citing, keeping and sharing $path and its parts takes is at most 1 kB, compressed, and 8 bytes for each work beyond 75',
  (page) => {
    const text = withoutCiting(page.html);
    expect(text.match(/citation_|schema\.org|cite\/#/)).toBeNull();
    const bytes = compressed(page.html) - compressed(text);
    const works = page.html.match(/name="citation_reference"/g)?.length ?? 0;
    expect(bytes).toBeGreaterThan(300);
    expect(bytes).toBeLessThanOrEqual(kB + 8 * Math.max(0, works - 75));
  },
);

test.each(chapters)('what of $path is not its text or its references weighs at most 15 kB', ({ html }) => {
  const parts = [
    html.match(/<div class="prose">[\s\S]*?(?=<section class="apparatus)/)?.[0] ?? '',
    html.match(/<section class="apparatus[\s\S]*?<\/section>/)?.[0] ?? '',
  ];
  expect(parts).not.toContain('');
  const frame = parts.reduce((rest, part) => rest.replace(part, ''), html);
  expect(compressed(frame)).toBeLessThanOrEqual(15 * kB);
});

test.each(chapters)('$path has at most 2,800 elements', ({ elements }) => {
  expect(elements.length).toBeLessThanOrEqual(2800);
});

test('all pages together weigh at most 12 MB', () => {
  const bytes = pages.reduce((sum, { html }) => sum + Buffer.byteLength(html), 0);
  expect(bytes).toBeLessThanOrEqual(12e6);
});

test('the catalogue weighs at most 60 kB before it is touched', () => {
  const weights = pages.filter(({ path }) => budgets['catalogue']?.paths.test(path)).map(weightOf);
  expect(Math.max(...weights.map(({ html, script }) => html + script))).toBeLessThanOrEqual(60 * kB);
});

test('what a page holds of search before its first use weighs at most 6 kB: the form, its style, and the script that every page has', () => {
  const page = pages.find(({ path }) => path === '/en/about/');
  const [form = ''] = page?.html.match(/<search-dialog[\s\S]*<\/search-dialog>/) ?? [];
  const [style = ''] = page?.html.match(/search-form\{[\s\S]*?search-form \.keys\{display:none\}\}/) ?? [];
  expect([form, style]).not.toContain('');
  const script = page ? weightOf(page).script : 0;
  expect(compressed(form + style) + script).toBeLessThanOrEqual(6 * kB);
});

test('what the first answer of search asks for weighs at most 34 kB: the names, and the form with what it imports', () => {
  const scripts = globSync('dist/_astro/{search-form,languages,parse-count}.*.js');
  expect(scripts).toHaveLength(3);
  const weights = ['dist/data/search.json', ...scripts].map((file) => compressed(readFileSync(file, 'utf8')));
  expect(weights.reduce((sum, weight) => sum + weight)).toBeLessThanOrEqual(34 * kB);
});
