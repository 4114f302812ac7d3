import { relative } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { AstroIntegration } from 'astro';
import type { Plugin, ViteDevServer } from 'vite';
import { countedFaults, type Fault } from '../validation/fault.ts';
import { formats, report } from '../validation/formats.ts';
import { contentFaults } from '../validation/read.ts';

/** Milliseconds in which several events of one saving come. */
const oneSaving = 50;

/** Milliseconds in which Astro writes and forgets what it knew of content; a page made meanwhile would keep the old. */
const storeSaving = 1000;

const passed = Symbol.for('content has passed the check');

/** What an author has to mend before a site can be made, or nothing; `npm run validate` says the same. */
export function refusal() {
  const faults = contentFaults();
  Reflect.set(globalThis, passed, faults.length === 0);
  return faults.length > 0 ? report(faults) : undefined;
}

/** Lets Astro compile no chapter that the check refuses, and shows what it refuses in the page of development. */
export function authorCheck(): AstroIntegration {
  return {
    name: 'author-check',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [checkedChapters()] } });
      },
      'astro:server:setup': ({ server }) => showFaults(server),
    },
  };
}

function checkedChapters(): Plugin {
  return {
    name: 'checked-chapters',
    enforce: 'pre',
    transform: {
      filter: { id: /\/content\/(chapters|pages)\/.*\.mdx$/ },
      handler(code, id) {
        const faults = Reflect.get(globalThis, passed) ? [] : contentFaults();
        const own = faults.filter(({ file }) => file === placeOf(id));
        if (own.length > 0) throw new Error(report(own));
        return code.replaceAll('\r\n', '\n');
      },
    },
  };
}

/** Answers for a page with what is wrong, as long as something is; the page comes as soon as nothing is. */
function showFaults({ ws, watcher, middlewares, config }: ViteDevServer) {
  let wasWrong = false;
  let waiting: NodeJS.Timeout | undefined;
  let mended: Promise<void> | undefined;
  const look = async () => {
    const faults = contentFaults();
    if (faults.length > 0) config.logger.error(report(faults));
    else if (wasWrong) mended = setTimeout(storeSaving);
    await mended;
    if (wasWrong || faults.length > 0) ws.send({ type: 'full-reload' });
    wasWrong = faults.length > 0;
  };
  watcher.on('all', (_, path) => {
    if (!/^(content|public)\//.test(placeOf(path))) return;
    clearTimeout(waiting);
    waiting = globalThis.setTimeout(look, oneSaving);
  });
  middlewares.use(async (request, response, next) => {
    const faults = request.headers.accept?.includes('text/html') ? contentFaults() : [];
    await mended;
    if (faults.length === 0) return next();
    wasWrong = true;
    response.statusCode = 500;
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    return response.end(faultPage(faults, /\/zh(\/|$)/.test(request.url ?? ''), config.base));
  });
}

/** What is wrong as a page of development, in the language of the page that was asked for. */
function faultPage(faults: readonly Fault[], isChinese: boolean, base: string) {
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const [title, hint] = isChinese
    ? [`有 ${faults.length} 处要改`, '改好后保存文件，页面会自己恢复。各代码的意思见 content/README.md。']
    : [
        countedFaults(faults),
        'Mend and save, and the page goes on. What each code means stands in content/README.md.',
      ];
  return `<!doctype html><html lang="${isChinese ? 'zh-Hans' : 'en'}"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>${title}</title>
<script type="module" src="${base}@vite/client"></script>
<style>:root{color-scheme:light dark;font:1rem/1.5 system-ui}body{max-width:70rem;margin:2rem auto;padding:0 1rem}
pre{white-space:pre-wrap;overflow-wrap:anywhere;font-size:1rem}</style>
<h1>${title}</h1><p>${hint}</p><pre>${escaped(formats.text(faults))}</pre></html>`;
}

function placeOf(path: string) {
  return relative(process.cwd(), path).replaceAll('\\', '/');
}
