import { beside, level, line, type Mark, text, toBaseline, widths } from './drawing.ts';
import { point, type Shape } from './symbols.ts';
import { textWidth } from './text-width.ts';

/** Values of an axis, where they stand and how they are written. */
export interface Ticks {
  at: (value: number) => number;
  values: readonly number[];
  words: (value: number) => string;
  /** Values whose words a phone has no room for. */
  spare?: readonly number[];
  /** Whether the words of the first and the last value keep within the axis. */
  inside?: boolean;
}

/** Hairlines across the field, each with its number at the left. */
export function rows({ at, values, words }: Ticks): Mark[] {
  return [
    ...values.map((value) => level(at(value))),
    ...values.map((value) => rowName(words(value), at(value))),
  ];
}

/** The number at the left of a row. */
export function rowName(words: string, y: number): Mark {
  return text(words, [{ share: 0, by: -8 }, y + toBaseline], { anchor: 'end', class: 'soft' });
}

/** The axis at the foot of the field, with ticks, numbers and a title that ends with it. */
export function foot(
  { at, values, words, spare = [], inside = false }: Ticks,
  { y, title, span = [0, 1] }: { y: number; title?: string; span?: readonly [number, number] },
): Mark[] {
  return [
    level(y, 'strong', span),
    ...values.map((value) =>
      line(
        [
          [at(value), y],
          [at(value), y + 6],
        ],
        'strong',
      ),
    ),
    ...values.map((value, index) =>
      text(words(value), [at(value), y + 21], {
        anchor: inside
          ? ((['start', 'end'] as const)[[0, values.length - 1].indexOf(index)] ?? 'middle')
          : 'middle',
        class: spare.includes(value) ? 'soft spare' : 'soft',
      }),
    ),
    ...(title ? [text(title, [span[1], y + 44], { anchor: 'end' })] : []),
  ];
}

/** Height of a foot with its title. */
export const footHeight = 52;

/** A sign with what it stands for. */
export interface Sign {
  shape: Shape;
  radius: number;
  class: string;
  words: string;
}

const signRoom = 15;
const signGap = 14;
const legendLeading = 24;

/** Signs and their words from the left of the drawing, on as many lines as a phone needs. */
export function legend(signs: readonly Sign[], { left = 0, y }: { left?: number; y: number }): Mark[] {
  let [x, line] = [0, 0];
  const places = signs.map(({ words }) => {
    const width = signRoom + textWidth(words);
    if (x > 0 && x + width > widths.least) [x, line] = [0, line + 1];
    const place = { x: x - left, y: y + line * legendLeading };
    x += width + signGap;
    return place;
  });
  const marks = signs.map(({ shape, words, ...style }, index) => {
    const { x: across = 0, y: down = y } = places[index] ?? {};
    return {
      sign: point(shape, [beside(0, across + 5), down - toBaseline], style),
      name: text(words, [beside(0, across + signRoom), down]),
    };
  });
  return [...marks.map(({ sign }) => sign), ...marks.map(({ name }) => name)];
}
