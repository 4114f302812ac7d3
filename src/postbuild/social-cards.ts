import { join } from 'node:path';
import sharp from 'sharp';
import { locales } from '../i18n/index.ts';
import { basePath } from '../site.ts';
import { hasClass, textOf } from './built-pages.ts';
import { type Card, cardSvg, cardTexts } from './social-card.ts';
import type { FinishedPage, Step } from './step.ts';
import { typesetterFor } from './typesetter.ts';

/**
 * Draws for each page the card that is shown where a link to it is shared, from what the page says of itself.
 */
export function socialCards(site: string): Step {
  const cards: { file: string; card: Card }[] = [];
  return {
    page: (page) => {
      cards.push(...cardsOf(page));
    },
    end: async () => {
      const typeset = await typesetterFor(cards.flatMap(({ card }) => cardTexts(card)));
      for (const { file, card } of cards) {
        await sharp(Buffer.from(cardSvg(card, typeset)))
          // The search for a better palette takes as long as all the drawing and saves nothing.
          .png({ palette: true, dither: 0, effort: 1 })
          .toFile(join(site, file));
      }
      return `drew ${cards.length} cards`;
    },
  };
}

function cardsOf({ path, elements, head }: FinishedPage): { file: string; card: Card }[] {
  const said = (property: string) => head.properties.get(property) ?? '';
  // A page that is not its own canonical address shows the card of that one.
  if (!said('og:image') || new URL(said('og:url')).pathname !== basePath + path.slice(1)) return [];
  const part = elements.find((element) => element.tagName === 'p' && hasClass(element, 'part'));
  const locale = locales.find((edition) => path.startsWith(`/${edition}/`));
  const file = new URL(said('og:image')).pathname.slice(basePath.length);
  return [{ file, card: { title: said('og:title'), kind: part && textOf(part), locale } }];
}
