import type { Locale } from './i18n/index.ts';
import type { SitePage } from './i18n/navigation.ts';
import { address, basePath, mail, repository } from './site.ts';

/** Addresses inside the site, from the root of its host. */
export const urls = {
  cover: () => basePath,
  edition: (locale: Locale) => `${basePath}${locale}/`,
  chapter: (locale: Locale, chapter: string, section?: string) =>
    `${basePath}${locale}/${chapter}/${hash(section)}`,
  page: (locale: Locale, page: SitePage, anchor?: string) => `${basePath}${locale}/${page}/${hash(anchor)}`,
  system: (locale: Locale, id: string, anchor?: string) =>
    `${basePath}${locale}/systems/${id}/${hash(anchor)}`,
  /** A list of models that has an address of its own. */
  view: (locale: Locale, name: string) => `${basePath}${locale}/find/${name}/`,
  explainer: (locale: Locale, id: string, anchor?: string) =>
    `${basePath}${locale}/explainers/${id}/${hash(anchor)}`,
  /** The text that an explainer counts. */
  explainerText: (locale: Locale, id: string) => `${basePath}${locale}/explainers/${id}.txt`,
  both: (chapter: string, section?: string) => `${basePath}both/${chapter}/${hash(section)}`,
  citation: (locale: Locale, part: string, extension: string) =>
    `${basePath}cite/${locale}/${part}.${extension}`,
  alternate: (path: string) => beside(path, 'md'),
  card: (path: string) => beside(path, 'png'),
  feed: (locale: Locale) => `${basePath}${locale}/feed.xml`,
  jsonFeed: (locale: Locale) => `${basePath}${locale}/feed.json`,
  file: (path: string) => `${basePath}${path}`,
};

// The cover has no name of its own.
function beside(path: string, extension: string) {
  return path === basePath ? `${basePath}index.${extension}` : `${path.replace(/\/$/, '')}.${extension}`;
}

function hash(anchor: string | undefined) {
  return anchor ? `#${anchor}` : '';
}

/** The same address with scheme and host. */
export function absolute(path: string) {
  return new URL(path, address.origin).href;
}

/** The address of the same page in the other edition. */
export function inEdition(path: string, locale: Locale) {
  return path.replace(new RegExp(`^${basePath}(en|zh)/`), `${basePath}${locale}/`);
}

/** Where a reader can propose a change to a file, or undefined where no repository is configured. */
export function editUrl(path: string) {
  return repository && `${repository}/edit/main/${path}`;
}

/** Where an error is reported, with places for the kind of form, the address and the text in question; undefined where neither repository nor mail is configured. */
export function reportForm(version: string) {
  if (repository)
    return `${repository}/issues/new?template={form}.yml&version=${version}&address={address}&text={text}`;
  return mail && `mailto:${mail}?subject={address}&body=${version}%0A{text}%0A`;
}

/** Where a reader can read a line of a source file as it was built, or undefined where no repository is configured. */
export function lineUrl({ path, line, commit }: { path: string; line: number; commit: string }) {
  return repository && `${repository}/blob/${commit}/${path}?plain=1#L${line}`;
}

/** The address of a file of a public repository at one commit. */
export function commitUrl({
  repository,
  commit,
  path,
}: {
  repository: string;
  commit: string;
  path?: string | undefined;
}) {
  const kind = path
    ? `blob/${commit}/${path.split('/').map(encodeURIComponent).join('/')}`
    : `commit/${commit}`;
  return `https://github.com/${repository}/${kind}`;
}
