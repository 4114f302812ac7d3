import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from '../i18n/index.ts';
import { address, basePath } from '../site.ts';
import { eachBuiltPage } from './built-pages.ts';
import { linkFaults } from './link-faults.ts';

/** Files without which a site is not published. */
const needed = [
  'index.html',
  '404.html',
  ...locales.map((locale) => `${locale}/index.html`),
  'pagefind/pagefind-entry.json',
  'pagefind/pagefind.js',
];

/** What keeps a finished site from being published. */
export function siteFaults(folder: string) {
  const missing = needed
    .filter((file) => !existsSync(join(folder, file)))
    .map((file) => `${file} was not made`);
  return [
    ...missing,
    ...linkFaults(eachBuiltPage(folder), { folder, base: basePath, origin: address.origin }),
  ];
}
