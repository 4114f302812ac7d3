import type { Locale } from '../i18n/index.ts';

/** Folder of the site that holds the downloads. */
export const downloadPath = 'download/';

/** Names of the downloads; they never change, so that their addresses last. */
export const downloadNames = {
  pdf: (locale: Locale) => `large-model-survey-2023-${locale}.pdf`,
  epub: (locale: Locale) => `large-model-survey-2023-${locale}.epub`,
  offline: () => 'large-model-survey-2023-site.zip',
} as const;

/** Kinds of downloads. */
export type DownloadKind = keyof typeof downloadNames;
