import type { Locale } from '../i18n/index.ts';

/** The edition of a chapter from the folder it lies in. */
export function localeOfFile({ path }: { path: string }): Locale {
  return path.includes('/zh/') ? 'zh' : 'en';
}
