import { type Locale, locales } from './index.ts';

/** What a page that exists once in every edition is given. */
export interface EditionProps {
  locale: Locale;
}

/** One path for each edition, for pages that exist once in every edition. */
export function editionPaths() {
  return locales.map((locale) => ({ params: { locale }, props: { locale } }));
}
