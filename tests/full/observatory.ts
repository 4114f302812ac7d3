import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { howToInstall } from './extra-tools.ts';
import { ports, startNginx } from './nginx.ts';

const scan = 'node_modules/@mdn/mdn-http-observatory/src/scan.js';
const preloaded = 'node_modules/@mdn/mdn-http-observatory/conf/hsts-preload.json';

/** Why the Observatory cannot be asked here, or undefined where it can. */
export function observatoryMissing() {
  return existsSync(scan) ? undefined : howToInstall;
}

/** Points that the HTTP Observatory gives to nginx with the configuration of this project. */
export async function observatoryScore(site: string) {
  // Its installation would fetch the list of preloaded hosts; a machine of one's own is on none.
  if (!existsSync(preloaded)) {
    mkdirSync(dirname(preloaded), { recursive: true });
    writeFileSync(preloaded, '{}');
  }
  const server = await startNginx(site);
  try {
    const env = { ...process.env, NODE_EXTRA_CA_CERTS: server.certificate };
    const { stdout } = await promisify(execFile)(process.execPath, [scan, `localhost:${ports.https}`], {
      env,
    });
    const { scan: result }: { scan: { score: number; testsFailed: number } } = JSON.parse(stdout);
    return result;
  } finally {
    await server.stop();
  }
}
