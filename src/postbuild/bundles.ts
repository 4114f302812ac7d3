import { languageTags } from '../i18n/languages.ts';

/** Folders of the indexes that Pagefind makes, one for each language. */
export const bundles = Object.values(languageTags).map((tag) => `pagefind/${tag.toLowerCase()}/`);
