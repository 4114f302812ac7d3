/** Address under which the site is published, with its path; set SITE_URL to change it. */
export const address = new URL(process.env['SITE_URL'] ?? 'https://example.org/');

/** Path of the site on its host, with a slash at both ends. */
export const basePath = address.pathname.endsWith('/') ? address.pathname : `${address.pathname}/`;

const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name } = process.env;

/** Address of the public repository without a slash at the end, or undefined where none is known. */
export const repository =
  process.env['SITE_REPOSITORY'] ?? (server && name ? `${server}/${name}` : undefined);

/** Address to which readers can write, or undefined where none is known; errors are reported there where no repository is. */
export const mail = process.env['SITE_MAIL'];

/** Version of the published data: the first number changes with their shape, the second with their content. */
export const dataVersion = '1.0';

/** Last day on which the facts were checked against their sources. */
export const checked = '2026-11-24';

/** Folder of the files to carry away, which a release makes before it builds the site that offers them; undefined in an ordinary build. */
export const downloadFolder = process.env['SITE_DOWNLOADS'];

/** The body that signs the survey, as every citation of it names the author. */
export const authors = { en: 'Large-Model Survey Contributors', zh: '大模型研究现状综述编写组' } as const;

/** Addresses of the licences of the text and of the records. */
export const licences = {
  text: 'https://creativecommons.org/licenses/by/4.0/',
  data: 'https://creativecommons.org/publicdomain/zero/1.0/',
} as const;
