import { letterSizes, line, type Mark, onHalf, type Size, text } from './drawing.ts';
import { textWidth } from './text-width.ts';

/** A tick with the words at it. */
export interface Tick {
  at: number;
  label: string;
}

/** Hairlines across the field, each with its number at the left. */
export function rows(ticks: readonly Tick[], { left, right }: { left: number; right: number }): Mark[] {
  return ticks.flatMap(({ at, label }) => [
    line([left, onHalf(at)], [right, onHalf(at)], 'hairline'),
    text(label, [left - 8, at + 4.5], { anchor: 'end', class: 'soft' }),
  ]);
}

/** The axis at the foot of the field, with ticks and numbers. */
export function foot(
  ticks: readonly Tick[],
  { left, right, y, title }: { left: number; right: number; y: number; title?: string },
): Mark[] {
  return [
    line([left, onHalf(y)], [right, onHalf(y)], 'strong'),
    ...ticks.flatMap(({ at, label }) => [
      line([onHalf(at), y], [onHalf(at), y + 6], 'strong'),
      text(label, [at, y + 21], { anchor: 'middle', class: 'soft' }),
    ]),
    ...(title ? [text(title, [right, y + 44], { anchor: 'end' })] : []),
  ];
}

/** A sign with what it stands for. */
export interface Sign {
  mark: (at: readonly [x: number, y: number]) => Mark;
  words: string;
}

/** Signs and their words in a row, from the left. */
export function legend(
  signs: readonly Sign[],
  { left = 0, y, size }: { left?: number; y: number; size: Size },
): Mark[] {
  let x = left;
  return signs.flatMap(({ mark, words }) => {
    const marks = [mark([x + 5, y - 4.5]), text(words, [x + 15, y])];
    x += 15 + textWidth(words, letterSizes[size]) + 14;
    return marks;
  });
}
