import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type DownloadKind, downloadNames, downloadPath } from '~/domain/downloads.ts';
import type { Locale } from '~/i18n/index.ts';
import { downloadFolder } from '~/site.ts';
import { urls } from '~/urls.ts';

/** The files to carry away that a release made for an edition, with their sizes in bytes; none in an ordinary build. */
export function downloadsOf(locale: Locale) {
  return Object.entries(downloadNames).flatMap(([kind, nameOf]) => {
    const name = nameOf(locale);
    const file = downloadFolder && join(downloadFolder, name);
    return file && existsSync(file)
      ? [{ kind: kind as DownloadKind, href: urls.file(downloadPath + name), bytes: statSync(file).size }]
      : [];
  });
}
