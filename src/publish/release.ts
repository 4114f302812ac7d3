import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { downloadNames } from '../domain/downloads.ts';
import { wholeEpub } from '../exports/epub.ts';
import { findBrowser } from '../exports/find-browser.ts';
import { offlineZip } from '../exports/offline.ts';
import { wholePdf } from '../exports/pdf.ts';
import { locales } from '../i18n/index.ts';
import { takeLock } from './lock.ts';

/** Bytes above which scholarly indexes read no PDF. */
const mostForIndexes = 5_000_000;

const work = '.release';
const site = join(work, 'site');
const fonts = join(work, 'fonts');
const downloads = join(work, 'download');

mkdirSync(work, { recursive: true });
if (!takeLock(join(work, 'lock')))
  leave('Another release is being made; run this one again when it has ended.');
if (!findBrowser())
  leave('The PDF and the EPUB need Chromium or Chrome. Install one, or set CHROMIUM_PATH to its executable.');

// The files are made from a site that does not offer them, and then the site that does is built with their
// sizes.
build(['--out', site], {});
install();
rmSync(downloads, { recursive: true, force: true });
mkdirSync(downloads);
for (const locale of locales) {
  const pdf = await wholePdf(site, locale, join(fonts, 'node_modules'));
  if (pdf.length > mostForIndexes)
    leave(`The PDF of ${locale} has ${pdf.length} bytes; indexes read no more than ${mostForIndexes}.`);
  keep(downloadNames.pdf(locale), pdf);
  keep(downloadNames.epub(locale), await wholeEpub(site, locale));
}
keep(downloadNames.offline(), await offlineZip(site));
build(process.argv.slice(2), { SITE_DOWNLOADS: downloads });

function build(args: string[], variables: Record<string, string>) {
  const { SITE_DOWNLOADS: _, ...env } = process.env;
  const command = [
    '--disable-warning=ExperimentalWarning',
    '--experimental-strip-types',
    fileURLToPath(new URL('build.ts', import.meta.url)),
    ...args,
  ];
  const { status } = spawnSync(process.execPath, command, {
    stdio: 'inherit',
    env: { ...env, ...variables },
  });
  if (status !== 0) process.exit(status ?? 1);
}

function install() {
  if (existsSync(join(fonts, 'node_modules'))) return;
  cpSync(fileURLToPath(new URL('../exports/fonts', import.meta.url)), fonts, { recursive: true });
  const { status } = spawnSync('npm', ['ci', '--prefix', fonts, '--no-audit', '--no-fund'], {
    stdio: 'inherit',
  });
  if (status !== 0) leave('The fonts of the PDF could not be installed.');
}

function keep(name: string, bytes: Uint8Array) {
  writeFileSync(join(downloads, name), bytes);
  process.stderr.write(`${name}: ${bytes.length} bytes\n`);
}

function leave(why: string): never {
  process.stderr.write(`${why}\n`);
  process.exit(1);
}
