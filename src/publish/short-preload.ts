import type { Plugin } from 'vite';

/**
 * A tenth of Vite's helper for imports on demand, which was a fifth of the script of every page:
 * styles stand in the pages and no script has a sheet to wait for, and every browser that runs modules here
 * can be asked for their files ahead.
 */
export function shortPreload(): Plugin {
  let base = '/';
  return {
    name: 'short-preload',
    enforce: 'pre',
    // Search answers its first letter after one round trip. What else comes on demand has time for two, and the
    // names of its files would stand in the script of every page.
    config: () => ({
      build: {
        modulePreload: {
          resolveDependencies: (file, files) => (file.includes('search-form') ? files : []),
        },
      },
    }),
    configResolved(config) {
      base = config.base;
    },
    load(id) {
      if (!/^\0vite\/preload-helper/.test(id)) return;
      return `export function __vitePreload(load, files = []) {
  for (const file of files) {
    const link = { rel: 'modulepreload', href: ${JSON.stringify(base)} + file };
    document.head.append(Object.assign(document.createElement('link'), link));
  }
  return load();
}`;
    },
  };
}
