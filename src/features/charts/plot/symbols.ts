import {
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolTriangle,
  symbolWye,
} from 'd3-shape';
import type { Mark, Point } from './drawing.ts';

const shapes = {
  circle: symbolCircle,
  square: symbolSquare,
  triangle: symbolTriangle,
  diamond: symbolDiamond,
  cross: symbolCross,
  wye: symbolWye,
} as const;

/** A shape that tells one series from another without its colour. */
export type Shape = keyof typeof shapes;

/** A point of a shape, filled (`solid`) or hollow (`open`), of about the given radius. */
export function point(
  shape: Shape,
  at: Point,
  { radius, class: style }: { radius: number; class: string },
): Mark {
  // Equal areas look equally heavy; d3 takes the area.
  const d = symbol(shapes[shape], Math.PI * radius ** 2).digits(2)() ?? '';
  return { kind: 'path', d, class: style, at };
}
