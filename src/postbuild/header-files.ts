import { keptForGood, lasting } from './headers.ts';

type Headers = Readonly<Record<string, string>>;

/** The headers in the form that Cloudflare Pages and Netlify read. Both join what two rules say of one header, so only lasting files get a rule on keeping. */
export function hostHeaders(headers: Headers, base: string) {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  const rules = lasting.map((folder) => `${base}${folder}*\n  Cache-Control: ${keptForGood}`);
  return `${['/*', ...lines, ...rules].join('\n')}\n`;
}

/** The headers as a file that a server block of nginx includes. */
export function nginxHeaders(headers: Headers, base: string) {
  const lines = Object.entries(headers).map(([name, value]) => `add_header ${name} "${value}" always;`);
  const folders = lasting.map((folder) => folder.slice(0, -1)).join('|');
  const keeping = [
    'set $keeping no-cache;',
    `if ($uri ~ "^${base}(${folders})/") { set $keeping "${keptForGood}"; }`,
    // Without “always”: a file that is missing must not be missing for good.
    'add_header Cache-Control $keeping;',
  ];
  return `${[...lines, ...keeping].join('\n')}\n`;
}
