import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import { ports, startNginx } from './nginx.ts';

const scan = 'node_modules/@mdn/mdn-http-observatory/src/scan.js';

/** Why the Observatory cannot be asked here, or undefined where it can. */
export function observatoryMissing() {
  return existsSync(scan) ? undefined : 'install it with npm install --no-save --ignore-scripts @mdn/mdn-http-observatory@1.4.8';
}

/** Points that the HTTP Observatory gives to nginx with the configuration of this project. */
export async function observatoryScore(site: string) {
  const server = await startNginx(site);
  try {
    const env = { ...process.env, NODE_EXTRA_CA_CERTS: server.certificate };
    const { stdout } = await promisify(execFile)(process.execPath, [scan, `localhost:${ports.https}`], { env });
    const { scan: result }: { scan: { score: number; testsFailed: number } } = JSON.parse(stdout);
    return result;
  } finally {
    await server.stop();
  }
}
