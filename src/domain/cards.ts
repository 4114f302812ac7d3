/** Sizes of the cards of the time in GiB, which their names call GB. */
export const cardSizes = [6, 8, 12, 16, 24, 32, 40, 48, 80] as const;

/** Cards that have a list of what fits them. */
export const cardsOfViews = [6, 8, 12, 24, 80] as const satisfies readonly (typeof cardSizes)[number][];

/** The largest of them, which is what several are taken of. */
export const largestCard = 80;

/** Numbers of cards in one machine. */
export const cardCounts = [1, 2, 3, 4, 8] as const;

/** Numbers of cards that machines are sold with. */
const soldCounts = [1, 2, 4, 8];

/** The smallest single card that holds so many GiB, or else the fewest cards of the largest size. */
export function cardsFor(total: number) {
  const card = cardSizes.find((size) => size >= total);
  if (card) return { cards: 1, card };
  const cards = soldCounts.find((count) => count * largestCard >= total);
  return cards ? { cards, card: largestCard } : undefined;
}

/** The cards that a figure may draw. */
const usual = [8, 16, 24, 48, 80] as const;

/** A line for a card is drawn where it falls between these shares of the longest bar. */
const drawn = { from: 0.16, to: 1.15 } as const;

/** The cards that are drawn as lines: as many as do not crowd, or several of the largest. */
export function cardsUpTo(most: number) {
  const single = usual
    .filter((size) => size <= most * drawn.to && size >= most * drawn.from)
    .map((size) => ({ count: 1, size }));
  const several = [2, 3, 4]
    .filter((count) => count * largestCard <= most * drawn.to)
    .map((count) => ({ count, size: largestCard }));
  return [...single.slice(several.length > 0 ? -1 : -3), ...several];
}
