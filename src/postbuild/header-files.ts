import { keptForGood, lasting, openFiles, openHeaders } from './headers.ts';

type Headers = Readonly<Record<string, string>>;

/**
 * The headers in the form that Cloudflare Pages and Netlify read. Both join what two rules say of one header:
 * so only lasting files
 * get a rule on keeping; and two words in a Cross-Origin-Resource-Policy are none, by which a browser leaves
 * the file open.
 */
export function hostHeaders(headers: Headers, base: string) {
  const rules = [
    { path: '/*', headers },
    ...lasting.map((folder) => ({ path: `${base}${folder}*`, headers: { 'Cache-Control': keptForGood } })),
    ...openFiles.map((file) => ({ path: `${base}${file}`, headers: openHeaders })),
  ];
  const lines = rules.flatMap(({ path, headers }) => [
    path,
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
  ]);
  return `${lines.join('\n')}\n`;
}

/** The headers as a file that a server block of nginx includes. */
export function nginxHeaders(headers: Headers, path: string) {
  const base = decodeURI(path); // nginx compares addresses with their signs decoded.
  const closed = 'Cross-Origin-Resource-Policy';
  const lines = Object.entries(headers).map(
    ([name, value]) => `add_header ${name} ${name === closed ? '$resources' : `"${value}"`} always;`,
  );
  const folders = lasting.map((folder) => folder.slice(0, -1)).join('|');
  const open = openFiles.map((file) => file.replaceAll('.', '\\.').replace('*', '.*')).join('|');
  const varying = [
    `set $resources ${headers[closed]};`,
    'set $origins "";',
    `if ($uri ~ "^${base}(${open})$") { set $resources ${openHeaders[closed]}; set $origins "*"; }`,
    'set $keeping no-cache;',
    `if ($uri ~ "^${base}(${folders})/") { set $keeping "${keptForGood}"; }`,
    // An empty value is not sent.
    'add_header Access-Control-Allow-Origin $origins always;',
    // Without “always”: a file that is missing must not be missing for good.
    'add_header Cache-Control $keeping;',
  ];
  return `${[...lines, ...varying].join('\n')}\n`;
}
