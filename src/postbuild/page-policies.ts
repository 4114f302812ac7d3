import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { basePath } from '../site.ts';
import { hostHeaders, nginxHeaders } from './header-files.ts';
import { pagePolicy, securityHeaders } from './headers.ts';
import { inlineCode } from './inline-code.ts';
import { labelsApart } from './labels-apart.ts';
import type { Step } from './step.ts';

/**
 * Gives every page a policy that names its own scripts and styles, and spaces where only its look has them,
 * and writes the headers for the servers that can send them.
 */
export function pagePolicies(site: string): Step {
  const scripts = new Set<string>();
  return {
    page: ({ file, html, elements }) => {
      const code = inlineCode(elements);
      for (const hash of code.scripts) scripts.add(hash);
      writeFileSync(file, withPolicy(labelsApart(html, elements), pagePolicy(code)));
    },
    end: () => {
      const headers = securityHeaders([...scripts].toSorted());
      writeFileSync(join(site, '_headers'), hostHeaders(headers, basePath));
      writeFileSync(join(site, '_nginx.conf'), nginxHeaders(headers, basePath));
      return `wrote policies that name ${scripts.size} scripts`;
    },
  };
}

// Before any script or style, since a policy holds only for what follows it.
function withPolicy(html: string, policy: string) {
  const charset = '<meta charset="utf-8">';
  const [start, ...rest] = html.split(charset);
  if (rest.length !== 1)
    throw new Error(
      `A page has no ${charset}, after which its policy stands; see src/components/site/Head.astro.`,
    );
  return `${start}${charset}<meta http-equiv="content-security-policy" content="${policy}">${rest[0]}`;
}
