/** Address under which the site is published, with its path; set SITE_URL to change it. */
export const address = new URL(process.env['SITE_URL'] ?? 'https://example.org/');

/** Path of the site on its host, with a slash at both ends. */
export const basePath = address.pathname.endsWith('/') ? address.pathname : `${address.pathname}/`;

const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name } = process.env;

/** Address of the public repository without a slash at the end, or undefined where none is known. */
export const repository = process.env['SITE_REPOSITORY'] ?? (server && name ? `${server}/${name}` : undefined);

/** Version of the published data: the first number changes with their shape, the second with their content. */
export const dataVersion = '1.0';

/** Last day on which the facts were checked against their sources. */
export const checked = '2026-11-24';
