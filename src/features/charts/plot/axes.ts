import { level, line, type Mark, onHalf, type Point, type Size, text, toBaseline } from './drawing.ts';
import { point, type Shape } from './symbols.ts';
import { textWidth } from './text-width.ts';

/** Values of an axis, where they stand and how they are written. */
export interface Ticks {
  at: (value: number) => number;
  values: readonly number[];
  words: (value: number) => string;
}

/** Hairlines across the field, each with its number at the left. */
export function rows({ at, values, words }: Ticks, [left, right]: Point): Mark[] {
  return values.flatMap((value) => [
    level(at(value), [left, right]),
    rowName(words(value), [left, at(value)]),
  ]);
}

/** The number at the left of a row. */
export function rowName(words: string, [left, y]: Point): Mark {
  return text(words, [left - 8, y + toBaseline], { anchor: 'end', class: 'soft' });
}

/** The axis at the foot of the field, with ticks and numbers. */
export function foot(
  { at, values, words }: Ticks,
  [left, right]: Point,
  { y, title }: { y: number; title?: string },
): Mark[] {
  return [
    level(y, [left, right], 'strong'),
    ...values.flatMap((value) => [
      line([onHalf(at(value)), y], [onHalf(at(value)), y + 6], 'strong'),
      text(words(value), [at(value), y + 21], { anchor: 'middle', class: 'soft' }),
    ]),
    ...(title ? [text(title, [right, y + 44], { anchor: 'end' })] : []),
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

/** Signs and their words in a row, from the left. */
export function legend(
  signs: readonly Sign[],
  { left = 0, y, size }: { left?: number; y: number; size: Size },
): Mark[] {
  let x = left;
  return signs.flatMap(({ shape, words, ...style }) => {
    const marks = [point(shape, [x + 5, y - toBaseline], style), text(words, [x + 15, y])];
    x += 15 + textWidth(words, size) + 14;
    return marks;
  });
}
