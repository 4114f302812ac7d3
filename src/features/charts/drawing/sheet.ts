import type { Size } from '~/features/charts/plot/drawing.ts';
import { editions } from '~/i18n/editions.ts';

/** Where things stand on the sheet of paper that the base model and the chat model are given alike. */
export const sheets = {
  wide: {
    left: 78.5,
    right: 468.5,
    text: 105,
    frame: [93.5, 453.5],
    arrow: 64.5,
    leading: 27,
    top: 20.5,
    bar: 478.5,
    note: 488,
  },
  narrow: {
    left: 22.5,
    right: 349.5,
    text: 38,
    frame: [29.5, 342.5],
    arrow: 8.5,
    leading: 26,
    top: 36.5,
    bar: 29.5,
    note: 38,
  },
} as const;

/** What stands on both sheets. */
export const sheetWords = editions({
  prompt: { en: 'prompt', zh: '提示' },
  continues: { en: 'continue', zh: '续写' },
  question: { en: ['How is artificial intelligence', 'doing these days'], zh: ['人工智能现在发展得怎么样'] },
});

/** A text in lines, broken alike on both sheets or on each in its own way. */
export type Broken = readonly string[] | Readonly<Record<Size, readonly string[]>>;

/** The lines of a text on a sheet. */
export function linesOn(size: Size, text: Broken) {
  return 'wide' in text ? text[size] : text;
}
