import { letterSize } from './drawing.ts';

/** Widths of letters of a plain sans face in parts of its size, on the safe side. */
const classes: readonly (readonly [RegExp, number])[] = [
  [/[\u2e80-\u9fff\uff00-\uffef\u3000-\u303f“”‘’]/, 1],
  [/[ \u00a0.,:;'|il()·\-\u202f]/, 0.32],
  [/[A-Z%]/, 0.7],
  [/[mw]/, 0.88],
];

const otherwise = 0.58;

/** The width in pixels that a text takes in a drawing, near enough to keep labels apart. */
export function textWidth(words: string) {
  const ems = [...words].map((letter) => classes.find(([letters]) => letters.test(letter))?.[1] ?? otherwise);
  return ems.reduce((sum, em) => sum + em, 0) * letterSize;
}
