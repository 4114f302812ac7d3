import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { downloadPath } from '../domain/downloads.ts';
import { downloadFolder } from '../site.ts';
import { eachBuiltPage } from './built-pages.ts';
import { checksums } from './checksums.ts';
import { faultsOfSite } from './faults-of-site.ts';
import { leanPages } from './lean-pages.ts';
import { markdownAlternates } from './markdown-alternates.ts';
import { headOf } from './page-head.ts';
import { pagePolicies } from './page-policies.ts';
import { searchIndex } from './search-index.ts';
import { sitemap } from './sitemap.ts';
import { socialCards } from './social-cards.ts';
import type { Step } from './step.ts';

/** What is made of the finished pages, in order; the last looks for faults in what the others wrote. */
const steps = [pagePolicies, socialCards, searchIndex, sitemap, markdownAlternates, checksums, faultsOfSite];

/** Reads every finished page once and makes of it all that needs finished pages. */
export function finishedSite(): AstroIntegration {
  return {
    name: 'finished-site',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir).replace(/[\\/]$/, '');
        if (downloadFolder) cpSync(downloadFolder, join(site, downloadPath), { recursive: true });
        leanPages(site);
        const begun: Step[] = [];
        for (const begin of steps) begun.push(await begin(site));
        for (const page of eachBuiltPage(site)) {
          const finished = { ...page, head: headOf(page) };
          for (const step of begun) await step.page(finished);
        }
        for (const step of begun) logger.info(await step.end());
      },
    },
  };
}
