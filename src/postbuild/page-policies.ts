import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { basePath } from '../site.ts';
import { eachBuiltPage } from './built-pages.ts';
import { hostHeaders, nginxHeaders } from './header-files.ts';
import { pagePolicy, securityHeaders } from './headers.ts';
import { inlineCode } from './inline-code.ts';

/** Gives every finished page a policy that names its own scripts and styles, and writes the headers for the servers that can send them. */
export function pagePolicies(): AstroIntegration {
  return {
    name: 'page-policies',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const site = fileURLToPath(dir);
        const scripts = new Set<string>();
        for (const page of eachBuiltPage(site.replace(/[\\/]$/, ''))) {
          const code = inlineCode(page);
          for (const hash of code.scripts) scripts.add(hash);
          writeFileSync(page.file, withPolicy(page.html, pagePolicy(code)));
        }
        const headers = securityHeaders([...scripts].toSorted());
        writeFileSync(join(site, '_headers'), hostHeaders(headers, basePath));
        writeFileSync(join(site, '_nginx.conf'), nginxHeaders(headers, basePath));
      },
    },
  };
}

// Before any script or style, since a policy holds only for what follows it.
function withPolicy(html: string, policy: string) {
  const [start, ...rest] = html.split('<meta charset="utf-8">');
  if (rest.length !== 1)
    throw new Error(
      'A page has no <meta charset="utf-8">, after which its policy stands; see src/components/chrome/Head.astro.',
    );
  return `${start}<meta charset="utf-8"><meta http-equiv="content-security-policy" content="${policy}">${rest[0]}`;
}
