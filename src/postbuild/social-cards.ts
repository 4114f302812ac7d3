import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sharp from 'sharp';
import { locales } from '../i18n/index.ts';
import { basePath } from '../site.ts';
import { type Card, cardSvg, cardTexts } from './social-card.ts';
import { typesetterFor } from './typesetter.ts';

/** Draws for each page the card that is shown where a link to it is shared, from what the page says of itself. */
export function pageCards(): AstroIntegration {
  return {
    name: 'page-cards',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        // A copy, since what is found in a text keeps all of that text in memory.
        const cards = globSync('**/index.html', { cwd: site }).flatMap((file) =>
          structuredClone(cardOf(readFileSync(join(site, file), 'utf8'), file)),
        );
        const typeset = await typesetterFor(cards.flatMap(({ card }) => cardTexts(card)));
        for (const { file, card } of cards) {
          await sharp(Buffer.from(cardSvg(card, typeset)))
            // The search for a better palette takes as long as all the drawing and saves nothing.
            .png({ palette: true, dither: 0, effort: 1 })
            .toFile(join(site, file));
        }
        logger.info(`drew ${cards.length} cards`);
      },
    },
  };
}

function cardOf(html: string, page: string): { file: string; card: Card }[] {
  const said = (property: string) =>
    unescaped(new RegExp(`property="${property}" content="([^"]*)"`).exec(html)?.[1] ?? '');
  const address = `${basePath}${page.replace('index.html', '')}`;
  // A page that is not its own canonical address shows the card of that one.
  if (!said('og:image') || new URL(said('og:url')).pathname !== address) return [];
  const kind = /<p class="part[^>]*>(.*?)<\/p>/s.exec(html)?.[1]?.replace(/<[^>]+>/g, '');
  const locale = locales.find((edition) => page.startsWith(`${edition}/`));
  return [
    {
      file: new URL(said('og:image')).pathname.slice(basePath.length),
      card: { title: said('og:title'), kind: kind && unescaped(kind), locale },
    },
  ];
}

function unescaped(html: string) {
  return html
    .replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
