import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const brotli = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Ports on which nginx answers in tests. */
export const ports = { http: 8480, https: 8443 };

/** Why nginx cannot be tested here, or undefined where it can. */
export function nginxMissing() {
  if (spawnSync('nginx', ['-v']).error) return 'nginx is not installed (Debian: nginx-light)';
  return existsSync(brotli)
    ? undefined
    : 'its Brotli module is not installed (Debian: libnginx-mod-http-brotli-static)';
}

/** Starts nginx with the configuration that this project offers, on this machine only, over a built site; gives what stops it. */
export async function startNginx(site: string) {
  const prefix = mkdtempSync(join(tmpdir(), 'survey-nginx-'));
  mkdirSync(join(prefix, 'logs'));
  const [key, certificate] = [join(prefix, 'key.pem'), join(prefix, 'certificate.pem')];
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'];
  spawnSync('openssl', [
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-days',
    '2',
    ...subject,
    '-keyout',
    key,
    '-out',
    certificate,
  ]);

  const offered = readFileSync('src/publish/nginx/survey.conf', 'utf8')
    .replaceAll('/srv/survey/dist', site)
    .replaceAll('survey.example;', 'localhost;')
    .replace('listen 80;', `listen 127.0.0.1:${ports.http};`)
    // Observatory asks one port for both schemes.
    .replace(
      'listen 443 ssl http2;',
      `listen 127.0.0.1:${ports.https} ssl http2; error_page 497 =308 https://$host:$server_port$request_uri;`,
    )
    .replace('/etc/ssl/survey.example.pem', certificate)
    .replace('/etc/ssl/survey.example.key', key);
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  const logs = `pid ${prefix}/nginx.pid; error_log ${prefix}/logs/error.log;`;
  const conf = `load_module ${brotli}; ${user} ${logs} daemon off; worker_processes 1; events {} http { access_log off; ${offered} }`;
  writeFileSync(join(prefix, 'nginx.conf'), conf);

  const server = spawn('nginx', ['-p', prefix, '-c', join(prefix, 'nginx.conf')], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const gone = new Promise<void>((ended) => server.once('exit', () => ended()));
  for (let tries = 0; tries < 100 && !existsSync(join(prefix, 'nginx.pid')); tries += 1)
    await new Promise((ready) => setTimeout(ready, 100));
  return {
    certificate,
    async stop() {
      server.kill('SIGQUIT');
      await gone;
      rmSync(prefix, { recursive: true, force: true });
    },
  };
}

/** What nginx answers over https. */
export function answer(path: string, headers: Record<string, string> = {}) {
  return new Promise<{
    status: number | undefined;
    headers: Record<string, string | string[] | undefined>;
    body: Buffer;
  }>((give, fail) => {
    const asked = request(
      { host: '127.0.0.1', port: ports.https, path, headers, rejectUnauthorized: false },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () =>
          give({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
        );
      },
    );
    asked.once('error', fail).end();
  });
}
