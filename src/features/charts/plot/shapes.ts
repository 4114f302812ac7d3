import { area, beside, line, lines, type Mark, outlines, type Point, toBaseline } from './drawing.ts';

/** A box of a diagram, placed by its centre; its sides are pixels. */
export interface Box {
  at: Point;
  width: number;
  height: number;
}

const leading = 17;

/** The outline of a box. */
export function boxed({ at: [x, y], width, height }: Box, style = 'strong blank') {
  return area([beside(x, -width / 2), beside(x, width / 2)], [y - height / 2, y + height / 2], style);
}

/** Lines of text about a point. */
export function centred(rows: readonly string[], [x, y]: Point): Mark[] {
  return lines(rows, [x, y + toBaseline - ((rows.length - 1) * leading) / 2], { anchor: 'middle', leading });
}

const [arrow] = outlines('0,0 -8.5,-3.5 -7,0 -8.5,3.5');

/** An arrow's head, which points so many degrees clockwise from the right. */
export function head([x, y]: Point, heading: number, style = 'head'): Mark {
  const angle = (heading * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return line(
    (arrow ?? []).map(([dx, dy]) => [beside(x, dx * cos - dy * sin), y + dx * sin + dy * cos]),
    style,
    'closed',
  );
}

/** Outlines hung on a point, each a list of pixels across and down from it. */
export function hung(
  [x, y]: Point,
  outlines: readonly (readonly (readonly [number, number])[])[],
  style: string,
): Mark[] {
  return outlines.map((points) =>
    line(
      points.map(([dx, dy]) => [beside(x, dx), y + dy]),
      style,
    ),
  );
}
