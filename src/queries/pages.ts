import { getCollection } from 'astro:content';
import type { Locale } from '~/i18n/index.ts';

/** The pages about the survey itself, with their edition and their name in addresses. */
export async function allPages() {
  return (await getCollection('pages')).map((page) => {
    const [locale = '', name = ''] = page.id.split('/');
    return { page, locale: locale as Locale, name };
  });
}
