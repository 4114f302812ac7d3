import { bundles } from './bundles.ts';

/** Hashes of the scripts and styles that stand in pages, as a policy names them. */
export interface InlineCode {
  scripts: readonly string[];
  styles: readonly string[];
}

const everywhere = [
  "connect-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "manifest-src 'self'",
  "worker-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  // No script here writes HTML or loads code by an address it was given, so none needs a policy to do so.
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
];

/** The policy that a page carries in itself: all that is forbidden, and its own scripts and styles. */
export function pagePolicy({ scripts, styles }: InlineCode) {
  return [
    "default-src 'none'",
    scriptSource(scripts),
    `style-src ${["'self'", ...styles].join(' ')}`,
    ...everywhere,
  ].join('; ');
}

/**
 * The policy that a server sends with every answer. It leaves styles to the page: all of theirs together
 * would not fit a line of every host.
 */
export function serverPolicy(scripts: readonly string[]) {
  const closed = ['frame-src', 'media-src', 'object-src', 'frame-ancestors'].map(
    (directive) => `${directive} 'none'`,
  );
  return [scriptSource(scripts), ...closed, ...everywhere].join('; ');
}

/** Headers that a server sends with every answer, by name. */
export function securityHeaders(scripts: readonly string[]) {
  return {
    'Content-Security-Policy': serverPolicy(scripts),
    'Strict-Transport-Security': 'max-age=63072000',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
  };
}

/** Folders whose files change their names with their content, so that a browser may keep them for good. */
export const lasting = ['_astro/', ...bundles.flatMap((bundle) => [`${bundle}index/`, `${bundle}fragment/`])];

/** What is said of files that a browser may keep for good. */
export const keptForGood = 'public, max-age=31536000, immutable';

/**
 * Files that pages of other origins may fetch and show: data, figures to embed, and social cards, the only
 * PNGs of an edition.
 */
export const openFiles = ['data/*', 'embed/*', 'index.png', 'en.png', 'zh.png', 'en/*.png', 'zh/*.png'];

/** What is said of files that other origins may use. */
export const openHeaders = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
} as const;

function scriptSource(scripts: readonly string[]) {
  return `script-src ${["'self'", "'wasm-unsafe-eval'", ...scripts].join(' ')}`; // Pagefind is WebAssembly.
}
