import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../../src/exports/find-browser.ts';
import { answer, nginxMissing, ports, startNginx } from './nginx.ts';

const site = resolve('test-results/compressed');
const page = '/en/outlook/';
const file = (path: string) => readFileSync(join(site, path));

describe.skipIf(nginxMissing())('nginx with the configuration of this project', { timeout: 60_000 }, () => {
  let server: Awaited<ReturnType<typeof startNginx>>;

  beforeAll(async () => {
    execFileSync('npm', ['run', '--silent', 'build', '--', '--compress', '--out', site], { stdio: 'pipe' });
    server = await startNginx(site);
  }, 600_000);
  afterAll(() => server?.stop());

  test('sends every header, with pages, with files and with errors', async () => {
    const named = [
      ...file('_nginx.conf')
        .toString()
        .matchAll(/^add_header (\S+) "(.*)" always;$/gm),
    ];
    expect(named.length).toBe(7);
    for (const path of [page, '/favicon.svg', '/nowhere/']) {
      const { headers } = await answer(path);
      for (const [, name = '', value] of named)
        expect(headers[name.toLowerCase()], `${name} of ${path}`).toBe(value);
    }
  });

  test('opens data and cards to other origins, and nothing else', async () => {
    const shared = async (path: string) => {
      const { headers } = await answer(path);
      return [headers['cross-origin-resource-policy'], headers['access-control-allow-origin']];
    };
    expect(await shared('/data/systems.csv')).toEqual(['cross-origin', '*']);
    expect(await shared('/en/outlook.png')).toEqual(['cross-origin', '*']);
    expect(await shared(page)).toEqual(['same-origin', undefined]);
    expect(await shared('/favicon.svg')).toEqual(['same-origin', undefined]);
  });

  test('sends the compressed form that a browser takes, and the plain one else', async () => {
    const plain = file(`${page}index.html`);
    const [brotli, gzip, none] = await Promise.all([
      answer(page, { 'accept-encoding': 'gzip, br' }),
      answer(page, { 'accept-encoding': 'gzip' }),
      answer(page),
    ]);
    expect([
      brotli.headers['content-encoding'],
      gzip.headers['content-encoding'],
      none.headers['content-encoding'],
    ]).toEqual(['br', 'gzip', undefined]);
    expect(
      brotliDecompressSync(brotli.body).equals(plain) &&
        gunzipSync(gzip.body).equals(plain) &&
        none.body.equals(plain),
    ).toBe(true);
    expect(brotli.headers['content-type']).toBe('text/html; charset=utf-8');
  });

  test('lets browsers keep for good only what changes its name, and only where it exists', async () => {
    const [script = ''] = globSync('_astro/*.js', { cwd: site });
    const keeping = async (path: string) => (await answer(path)).headers['cache-control'];
    expect(await keeping(`/${script}`)).toContain('immutable');
    expect([await keeping(page), await keeping('/pagefind/en/pagefind.js')]).toEqual([
      'no-cache',
      'no-cache',
    ]);
    expect(await keeping('/_astro/gone.js')).toBeUndefined();
  });

  test('gives each page one address, and a page of our own where there is none', async () => {
    expect(await answer('/en/outlook')).toMatchObject({ status: 301, headers: { location: page } });
    const missing = await answer('/en/nowhere/');
    expect([missing.status, missing.body.equals(file('404.html'))]).toEqual([404, true]);
    for (const path of ['/_headers', '/_nginx.conf', '/../survey.conf'])
      expect((await answer(path)).status, path).toBeGreaterThanOrEqual(400);
    const unsafe = await fetch(`http://127.0.0.1:${ports.http}${page}?q=1`, { redirect: 'manual' });
    expect([unsafe.status, unsafe.headers.get('location')]).toEqual([301, `https://127.0.0.1${page}?q=1`]);
  });

  test('search, the cards and the theme work under both policies together', async () => {
    const browser = await chromium.launch({
      executablePath: findBrowser() ?? 'chromium',
      args: ['--no-sandbox'],
    });
    const tab = await browser.newPage({
      ignoreHTTPSErrors: true,
      baseURL: `https://127.0.0.1:${ports.https}`,
    });
    const faults: string[] = [];
    tab.on(
      'console',
      (message) => ['error', 'warning'].includes(message.type()) && faults.push(message.text()),
    );
    await tab.goto('/en/search/?q=attention');
    await tab.locator('main .hit').first().waitFor();
    await tab.goto(page);
    await tab.locator('main .prose a[href^="#ref-"]').first().click();
    await tab.locator('main .card').waitFor();
    await tab.locator('theme-switch button').click();
    const theme = await tab.evaluate(() => [
      document.documentElement.dataset['theme'],
      getComputedStyle(document.body).margin,
    ]);
    await browser.close();
    expect(faults).toEqual([]);
    expect(theme).toEqual(['light', '0px']);
  });
});
