import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtCommit } from '../markdown/built-commit.ts';
import { address } from '../site.ts';
import type { Step } from './step.ts';

/** Name of the list of checksums in a built site. */
const list = 'checksums.txt';

/**
 * Lists the SHA-256 of every file of a built site, as `sha256sum --check` reads them, after the command that builds
 * the same bytes.
 */
export function checksums(site: string): Step {
  return {
    page() {},
    end() {
      const files = globSync('**', { cwd: site })
        .map((name) => name.replaceAll('\\', '/'))
        .filter((name) => statSync(join(site, name)).isFile())
        .toSorted();
      const lines = files.map((name) => `${sha256(readFileSync(join(site, name)))}  ${name}`);
      const head = [
        `# Commit ${builtCommit}, built with: npm ci && SITE_URL=${address.href} npm run build`,
        `# To prove a copy: sha256sum --check ${list}`,
      ];
      writeFileSync(join(site, list), `${[...head, ...lines].join('\n')}\n`);
      return `listed the checksums of ${files.length} files`;
    },
  };
}

function sha256(bytes: Buffer) {
  return createHash('sha256').update(bytes).digest('hex');
}
