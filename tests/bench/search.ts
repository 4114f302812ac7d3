import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { pagesAsMarkdown } from './build.ts';
import { writeMinimalProject } from './minimal-project.ts';
import { compared, median, type Row } from './row.ts';
import { serve } from './serve.ts';
import { browser, slowPhone } from './slow-phone.ts';
import { minimalBuild, timedRun } from './timed-run.ts';

const runs = 3;

/** Queries with the edition they are asked in: names and terms, and words of the full text only. */
const queries = [
  ['en', 'quantisation'],
  ['en', 'petaflop'],
  ['zh', '灾难性遗忘'],
  ['zh', '算力'],
] as const;

/** A way to search: the page, the field, a result, and what opens the field. */
interface Searched {
  address: string;
  field: string;
  hit: string;
  open?: string;
}

/** The time to the first answer that shows the query, on a slow phone with a cold cache, against Pagefind as it comes and against an index in pieces without an engine. */
export async function search(): Promise<Row[]> {
  const folder = writeMinimalProject('search', pagesAsMarkdown());
  await timedRun(folder, minimalBuild);
  writePieces(join(folder, 'dist'));
  const others = new Map(
    ['en', 'zh'].flatMap((locale) =>
      [['stock', stockPage(locale)] as const, ['limit', limitPage(locale)] as const].map(([name, html]) => [
        `/${name}/${locale}/`,
        html,
      ]),
    ),
  );
  const [site, other] = [await serve('dist'), await serve(join(folder, 'dist'), others)];
  const running = await browser();
  const rows: Row[] = [];
  for (const [locale, query] of queries) {
    const ways = {
      ours: {
        address: `${site.origin}/${locale}/about/`,
        field: 'dialog input',
        hit: 'dialog .hit',
        open: '/',
      },
      stock: {
        address: `${other.origin}/stock/${locale}/`,
        field: '.pagefind-ui__search-input',
        hit: '.pagefind-ui__result',
      },
      limit: { address: `${other.origin}/limit/${locale}/`, field: 'input', hit: 'li' },
    };
    for (const pace of ['typed at once', 'typed when all is there'] as const) {
      const times: Record<string, number> = {};
      for (const [name, way] of Object.entries(ways)) {
        const answers: number[] = [];
        for (let run = 0; run < runs; run += 1) answers.push(await answerTime(running, way, query, pace));
        times[name] = median(answers);
      }
      const { ours = 0, stock = 0, limit = 0 } = times;
      rows.push(
        compared(`first answer to “${query}”, ${pace}`, 'ms', ours, ['stock Pagefind', stock], '≤ 0.3'),
      );
      rows.push(
        compared(`first answer to “${query}”, ${pace}`, 'ms', ours, ['index in pieces', limit], '≤ 1.6'),
      );
    }
  }
  await running.close();
  site.close();
  other.close();
  return rows;
}

async function answerTime(
  running: Browser,
  { address, field, hit, open }: Searched,
  query: string,
  pace: string,
) {
  const page = await slowPhone(running);
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  if (open && pace !== 'typed at once') await page.keyboard.press(open);
  else if (!open) await page.locator(field).focus();
  if (pace !== 'typed at once') await page.waitForTimeout(4000);
  await page.evaluate(
    ([hit, query]) => {
      const answered = new Promise<number>((done) => {
        let begin = 0;
        for (const sign of ['keydown', 'input'])
          addEventListener(sign, () => (begin ||= performance.now()), { capture: true });
        const look = () => {
          const shown = [...document.querySelectorAll(hit)].some((node) =>
            node.textContent?.toLowerCase().includes(query),
          );
          if (shown) done(performance.now() - begin);
          else requestAnimationFrame(look);
        };
        look();
      });
      Object.assign(window, { answered });
    },
    [hit, query] as const,
  );
  if (open && pace === 'typed at once') await page.keyboard.press(open);
  await page.keyboard.insertText(query);
  const answered = page.evaluate(() => (window as unknown as { answered: Promise<number> }).answered);
  const time = await Promise.race([
    answered,
    new Promise<number>((done) => setTimeout(done, 20_000, Number.NaN)),
  ]);
  await page.context().close();
  return time;
}

function stockPage(locale: string) {
  const language = locale === 'zh' ? 'zh-Hans' : 'en';
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Search</title>
<link rel="stylesheet" href="/pagefind/pagefind-ui.css"><script src="/pagefind/pagefind-ui.js"></script><div id="search"></div>
<script>addEventListener('DOMContentLoaded', () => new PagefindUI({ element: '#search', showImages: false }));</script>`;
}

function limitPage(locale: string) {
  return `<!doctype html><html lang="${locale}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Search</title><input><ol></ol>
<script>document.querySelector('input').oninput = async ({ target: { value } }) => {
  const words = await (await fetch('/pieces/${locale}/' + encodeURIComponent(value.slice(0, 2)) + '.json')).json();
  document.querySelector('ol').replaceChildren(...(words[value] ?? []).map(([title, path, text]) => {
    const item = document.createElement('li');
    item.append(title + ' ' + path + ' ' + text);
    return item;
  }));
};</script>`;
}

/** Writes what the queries need of an index in pieces: for the first two letters of a word all words with five places each. */
function writePieces(folder: string) {
  for (const locale of ['en', 'zh']) {
    const pages = globSync(join(folder, `${locale}/**/*.html`)).map((file) => {
      const html = readFileSync(file, 'utf8');
      const text = (/<main>[\s\S]*<\/main>/.exec(html)?.[0] ?? '')
        .replace(/<[^>]+>/g, ' ')
        .replace(/\s+/g, ' ');
      return {
        path: file.slice(folder.length).replace('index.html', ''),
        title: /<title>(.*)<\/title>/.exec(html)?.[1] ?? '',
        text,
      };
    });
    const segments = new Intl.Segmenter(locale, { granularity: 'word' });
    const pieces = new Map<string, Map<string, string[][]>>();
    for (const { path, title, text } of pages) {
      const words = new Set(
        [...segments.segment(text.toLowerCase())]
          .filter(({ isWordLike }) => isWordLike)
          .map(({ segment }) => segment),
      );
      for (const word of [
        ...words,
        ...queries.map(([, query]) => query).filter((query) => text.includes(query)),
      ]) {
        const piece = pieces.get(word.slice(0, 2)) ?? new Map<string, string[][]>();
        const places = piece.get(word) ?? [];
        const at = text.toLowerCase().indexOf(word);
        if (places.length < 5)
          piece.set(word, [...places, [title, path, text.slice(Math.max(0, at - 60), at + 100)]]);
        pieces.set(word.slice(0, 2), piece);
      }
    }
    mkdirSync(join(folder, `pieces/${locale}`), { recursive: true });
    for (const [start, piece] of pieces) {
      if (!start.includes('/'))
        writeFileSync(
          join(folder, `pieces/${locale}/${start}.json`),
          JSON.stringify(Object.fromEntries(piece)),
        );
    }
  }
}
