import { beside, line, type Mark, outlines, type Point } from './drawing.ts';

/** Corners of the shapes that are not dots, for a radius of one; equal areas look equally heavy. */
const [triangle = [], diamond = [], cross = [], wye = []] = outlines(
  '0,-1.56 1.35,0.78 -1.35,0.78',
  '0,-1.65 0.95,0 0,1.65 -0.95,0',
  '-0.4,-1.19 0.4,-1.19 0.4,-0.4 1.19,-0.4 1.19,0.4 0.4,0.4 0.4,1.19 -0.4,1.19 -0.4,0.4 -1.19,0.4 -1.19,-0.4 -0.4,-0.4',
  '0.5,0.29 0.5,1.29 -0.5,1.29 -0.5,0.29 -1.37,-0.21 -0.87,-1.08 0,-0.58 0.87,-1.08 1.37,-0.21',
);
const corners = { triangle, diamond, cross, wye };

/** A shape that tells one series from another without its colour. */
export type Shape = 'circle' | 'square' | keyof typeof corners;

/** A point of a shape, filled (`solid`) or hollow (`open`), of about the given radius. */
export function point(
  shape: Shape,
  at: Point,
  { radius, class: style }: { radius: number; class: string },
): Mark {
  if (shape === 'circle' || shape === 'square') return { kind: 'dot', at, shape, radius, class: style };
  const [x, y] = at;
  return line(
    corners[shape].map(([dx, dy]) => [beside(x, dx * radius), y + dy * radius]),
    style,
    'closed',
  );
}
