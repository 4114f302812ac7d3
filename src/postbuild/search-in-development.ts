import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Serves the index of the last build in development, since there are no finished pages to index. */
export function searchInDevelopment(): AstroIntegration {
  let output = '';
  return {
    name: 'search-in-development',
    hooks: {
      'astro:config:done': ({ config }) => {
        output = fileURLToPath(config.outDir);
      },
      'astro:server:setup': async ({ server, logger }) => {
        const built = await lastBuild(output);
        logger.info(
          built
            ? `search has the full text of the build of ${built}`
            : 'search has no full text before the first build',
        );
        server.middlewares.use(async (request, response, next) => {
          const [, name] = /\/pagefind\/([\w./-]+)/.exec(request.url ?? '') ?? [];
          if (!name || name.includes('..')) return next();
          const file = `${output}pagefind/${name}`;
          if (!(await stat(file).catch(() => undefined))) {
            response.statusCode = 404;
            return response.end();
          }
          const type =
            { '.js': 'text/javascript', '.json': 'application/json' }[extname(name)] ??
            'application/octet-stream';
          response.setHeader('Content-Type', type);
          createReadStream(file).pipe(response);
        });
      },
    },
  };
}

async function lastBuild(output: string) {
  const entry = await stat(`${output}pagefind/words.json`).catch(() => undefined);
  return entry?.mtime.toISOString().slice(0, 16).replace('T', ' ');
}
