import type { Locale } from '../i18n/index.ts';

/** The name of a chapter from its file, or undefined where the file is none. */
export function chapterOfFile({ path }: { path: string }) {
  return /\/chapters\/(?:en|zh)\/([^/]+)\.mdx$/.exec(path)?.[1];
}

/** The edition of a chapter from the folder it lies in. */
export function localeOfFile({ path }: { path: string }): Locale {
  return path.includes('/zh/') ? 'zh' : 'en';
}
