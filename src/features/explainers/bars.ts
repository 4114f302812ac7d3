import { area, beside, type Drawing, margins, text, upright } from '~/features/charts/plot/drawing.ts';
import { point } from '~/features/charts/plot/symbols.ts';

/** A row of a picture: its name, and bars and points on a scale from 0 to 1, each with its class. */
export interface BarRow {
  name: string;
  bars?: readonly { from: number; to: number; class: string }[];
  points?: readonly { at: number; class: string }[];
}

const [leading, thickness] = [21, 11];

/** The first state of an explainer as rows of bars or points, with a line to compare them with. */
export function barPicture(rows: readonly BarRow[], line?: number): Drawing {
  const height = rows.length * leading;
  const placed = rows.map((row, index) => ({ ...row, y: index * leading + 5 }));
  return {
    left: 'names',
    right: 'edge',
    height,
    marks: [
      ...placed.map(({ name, y }) => text(name, [beside(0, -margins.left.names), y + 10])),
      ...placed.flatMap(({ bars = [], y }) =>
        bars.map(({ from, to, class: style }) => area([from, Math.min(to, 1)], [y, y + thickness], style)),
      ),
      ...(line === undefined ? [] : [upright(line, [0, height], 'strong')]),
      ...placed
        .flatMap(({ points = [], y }) => points.map((row) => ({ ...row, y: y + thickness / 2 })))
        .toSorted((a, b) => a.class.localeCompare(b.class, 'en'))
        .map(({ at, class: style, y }) => point('circle', [at, y], { radius: 3.5, class: style })),
    ],
  };
}
