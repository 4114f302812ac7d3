import { locales } from './index.ts';

/** One path for each edition, for pages that exist once in every edition. */
export function editionPaths() {
  return locales.map((locale) => ({ params: { locale }, props: { locale } }));
}
