import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from '../i18n/index.ts';
import { address, basePath } from '../site.ts';
import { bundles } from './bundles.ts';
import { LinkFaults } from './link-faults.ts';
import type { Step } from './step.ts';

/** Files without which a site is not published. */
const needed = [
  'index.html',
  '404.html',
  ...locales.map((locale) => `${locale}/index.html`),
  ...bundles.flatMap((bundle) => [`${bundle}pagefind-entry.json`, `${bundle}pagefind.js`]),
  'pagefind/words.json',
];

/** Stops the build of a site that lacks a file or has a link, reference or id that leads nowhere. */
export function faultsOfSite(site: string): Step {
  const links = new LinkFaults({ folder: site, base: basePath, origin: address.origin });
  return {
    page: (page) => links.add(page),
    end: () => {
      const missing = needed.filter((file) => !existsSync(join(site, file)));
      const faults = [...missing.map((file) => `${file} was not made`), ...links.found()];
      if (faults.length > 0) throw new Error(`The site has ${faults.length} faults.\n${faults.join('\n')}`);
      return 'found no fault';
    },
  };
}
