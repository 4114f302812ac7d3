import { line as curveThrough } from 'd3-shape';
import type { Locale } from '~/i18n/index.ts';

/** The two drawings of a figure: beside a column of text, and on a phone. */
export type Size = 'wide' | 'narrow';

/** Where a text stands relative to its point. */
export type Anchor = 'start' | 'middle' | 'end';

export type Point = readonly [x: number, y: number];

/** One thing to draw; its classes are those of the chart's style sheet. */
export type Mark =
  | { kind: 'path'; d: string; class: string; at?: Point }
  | { kind: 'rect'; x: number; y: number; width: number; height: number; class: string }
  | {
      kind: 'text';
      text: string;
      x: number;
      y: number;
      anchor?: Anchor | undefined;
      class?: string | undefined;
    };

/** A picture as data, as wide as its size: whoever draws it adds the colours. */
export interface Drawing {
  size: Size;
  height: number;
  marks: readonly Mark[];
}

/** A table as a reader sees it; the first column names the row, and the last ones hold numbers. */
export interface Table {
  columns: readonly string[];
  /** Index of the first column of numbers. */
  numbersFrom: number;
  rows: readonly (readonly string[])[];
}

/** What a figure shows, in base units under names that say the unit. */
export type DataRow = Readonly<Record<string, string | number>>;

/** A figure drawn from rows of numbers. */
export interface Chart<Rows> {
  draw: (rows: Rows, locale: Locale, size: Size) => Drawing;
  table: (rows: Rows, locale: Locale) => Table;
  data: (rows: Rows) => readonly DataRow[];
}

/** What a drawing of a figure is given. */
export interface DrawingProps {
  locale: Locale;
  size: Size;
  /** What it is called where it cannot be seen. */
  label: string;
}

/** Width of each drawing in pixels. */
export const widths = { wide: 640, narrow: 350 } as const satisfies Record<Size, number>;

/** Size of the letters: a phone of 360 px shows the narrow drawing at nine tenths, and 13 px must remain. */
export const letterSizes = { wide: 13, narrow: 14.5 } as const satisfies Record<Size, number>;

/** From the middle of small letters down to their baseline. */
export const toBaseline = 4.5;

/** A text with its baseline at y. */
export function text(
  words: string,
  [x, y]: Point,
  options: { anchor?: Anchor; class?: string | undefined } = {},
): Mark {
  return { kind: 'text', text: words, x, y, ...options };
}

/** A straight line. */
export function line([x0, y0]: Point, [x1, y1]: Point, style: string): Mark {
  return { kind: 'path', d: `M${round(x0)} ${round(y0)}L${round(x1)} ${round(y1)}`, class: style };
}

/** A level line, crisp on the half pixel. */
export function level(y: number, [left, right]: Point, style = 'hairline') {
  return line([left, onHalf(y)], [right, onHalf(y)], style);
}

/** An upright line, crisp on the half pixel. */
export function upright(x: number, [top, bottom]: Point, style = 'hairline') {
  return line([onHalf(x), top], [onHalf(x), bottom], style);
}

/** A line through points. */
export function curve(points: Iterable<[number, number]>, style: string): Mark {
  return { kind: 'path', d: curveThrough().digits(1)(points) ?? '', class: style };
}

/** A length with one decimal, enough for a screen. */
export function round(value: number) {
  return Math.round(value * 10) / 10;
}

/** The nearest place for a hairline, which is crisp on the half pixel. */
export function onHalf(value: number) {
  return Math.floor(value) + 0.5;
}
