import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};

/** Serves a folder with gzip; pages of the map come first. */
export async function serve(folder: string, pages: ReadonlyMap<string, string> = new Map()) {
  const kept = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const name = path.endsWith('/') ? `${path}index.html` : path;
    const type = types[extname(name)];
    try {
      const plain = () =>
        pages.has(path) ? Buffer.from(pages.get(path) ?? '') : readFileSync(join(folder, name));
      const body =
        kept.get(name) ?? (type && type !== 'font/woff2' ? gzipSync(plain(), { level: 9 }) : plain());
      kept.set(name, body);
      response.setHeader('Content-Type', type ?? 'application/octet-stream');
      if (type && type !== 'font/woff2') response.setHeader('Content-Encoding', 'gzip');
      response.end(body);
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => server.close(),
  };
}
