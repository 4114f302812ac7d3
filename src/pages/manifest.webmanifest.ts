import { stringsFor } from '~/i18n/index.ts';
import { urls } from '~/urls.ts';

/** What the site is called and looks like among a reader's applications. */
export function GET() {
  const { site } = stringsFor('en');
  const manifest = {
    name: site.title,
    short_name: site.shortTitle,
    description: site.description,
    lang: 'en',
    start_url: urls.cover(),
    scope: urls.cover(),
    display: 'browser',
    background_color: '#fbfbf8',
    theme_color: '#fbfbf8',
    icons: [
      { src: urls.file('favicon.svg'), type: 'image/svg+xml', sizes: 'any' },
      { src: urls.file('apple-touch-icon.png'), type: 'image/png', sizes: '180x180' },
    ],
  };
  return new Response(JSON.stringify(manifest), { headers: { 'Content-Type': 'application/manifest+json' } });
}
