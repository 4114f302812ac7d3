import type { Locale } from '~/i18n/index.ts';
import { navigation, pageNames } from '~/i18n/navigation.ts';
import { urls } from '~/urls.ts';

/** The links of a place of the site to the pages of an edition. */
export function pageLinks(place: keyof typeof navigation, locale: Locale) {
  return navigation[place].map((page) => ({ href: urls.page(locale, page), text: pageNames[locale][page] }));
}
