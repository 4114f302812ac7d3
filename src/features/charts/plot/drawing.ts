import type { Locale } from '~/i18n/index.ts';

/** Where a text stands relative to its point. */
export type Anchor = 'start' | 'middle' | 'end';

/** A place across the field of a drawing: a share of its width, and pixels to the right of that. */
export interface Across {
  share: number;
  by: number;
}

/** A point: across as a share of the field, or a share and pixels; down in pixels. */
export type Point = readonly [across: number | Across, y: number];

/** One thing to draw; its classes are those of the chart's style sheet. */
export type Mark =
  /** Straight lines through points, closed where they bound an area; `curved` ones leave and arrive upright. */
  | { kind: 'line'; points: readonly Point[]; class: string; form?: 'closed' | 'curved' | undefined }
  | { kind: 'dot'; at: Point; shape: 'circle' | 'square'; radius: number; class: string }
  | { kind: 'text'; words: string; at: Point; anchor?: Anchor | undefined; class?: string | undefined };

/** Room in pixels beside the field of a drawing, for numbers and names that stand outside. */
export const margins = {
  left: { none: 0, ticks: 52, names: 128 },
  right: { none: 0, edge: 8, labels: 72 },
} as const;

/** A picture as data, drawn once for every width: whoever draws it adds the colours. */
export interface Drawing {
  left: keyof typeof margins.left;
  right: keyof typeof margins.right;
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
  draw: (rows: Rows, locale: Locale) => Drawing;
  table: (rows: Rows, locale: Locale) => Table;
  data: (rows: Rows) => readonly DataRow[];
}

/** Narrowest and widest drawing in pixels, on a phone of 320 px and in the column of text. */
export const widths = { least: 279, most: 640 } as const;

/** Size of the letters in pixels. */
export const letterSize = 13;

/** From the middle of small letters down to their baseline. */
export const toBaseline = 4.5;

/** A place across with its pixels stated. */
export function placeOf(across: number | Across): Across {
  return typeof across === 'number' ? { share: across, by: 0 } : across;
}

/** A place so many pixels to the right of another. */
export function beside(across: number | Across, pixels: number): Across {
  const { share, by } = placeOf(across);
  return { share, by: by + pixels };
}

/** A text with its baseline at the point. */
export function text(
  words: string,
  at: Point,
  options: { anchor?: Anchor; class?: string | undefined } = {},
): Mark {
  return { kind: 'text', words, at, ...options };
}

/** Several lines of text, the first at the point. */
export function lines(
  rows: readonly string[],
  [across, y]: Point,
  { leading = 17, ...options }: { anchor?: Anchor; class?: string | undefined; leading?: number } = {},
): Mark[] {
  return rows.map((words, index) => text(words, [across, y + index * leading], options));
}

/** Straight lines through points, or an area that they bound. */
export function line(points: readonly Point[], style: string, form?: 'closed' | 'curved'): Mark {
  return { kind: 'line', points, class: style, form };
}

/** A level line within the field, crisp on the half pixel. */
export function level(y: number, style = 'hairline', [from, to]: readonly [number, number] = [0, 1]) {
  return line(
    [
      [from, onHalf(y)],
      [to, onHalf(y)],
    ],
    style,
  );
}

/** A level line over the whole drawing, margins included. */
export function rule(
  y: number,
  { left, right }: Pick<Drawing, 'left' | 'right'>,
  style = 'hairline',
): Mark[] {
  const parts: [Across, Across][] = [
    [
      { share: 0, by: -margins.left[left] },
      { share: 0, by: 0 },
    ],
    [
      { share: 0, by: 0 },
      { share: 1, by: 0 },
    ],
    [
      { share: 1, by: 0 },
      { share: 1, by: margins.right[right] },
    ],
  ];
  return parts
    .filter(([from, to]) => from.share !== to.share || from.by !== to.by)
    .map(([from, to]) =>
      line(
        [
          [from, onHalf(y)],
          [to, onHalf(y)],
        ],
        style,
      ),
    );
}

/** An upright line. */
export function upright(x: number | Across, [top, bottom]: readonly [number, number], style = 'hairline') {
  return line(
    [
      [x, top],
      [x, bottom],
    ],
    style,
  );
}

/** A box or a bar between two places. */
export function area(
  [from, to]: readonly [number | Across, number | Across],
  [top, bottom]: readonly [number, number],
  style: string,
) {
  return line(
    [
      [from, top],
      [to, top],
      [to, bottom],
      [from, bottom],
    ],
    style,
    'closed',
  );
}

/** A length with one decimal, enough for a screen. */
export function round(value: number) {
  return Math.round(value * 10) / 10;
}

/** The nearest place for a hairline, which is crisp on the half pixel. */
export function onHalf(value: number) {
  return Math.floor(value) + 0.5;
}

/** Outlines from pairs of numbers, “x,y x,y”, one outline to a text. */
export function outlines(...texts: readonly string[]) {
  return texts.map((text) => text.split(' ').map((pair) => pair.split(',').map(Number) as [number, number]));
}
