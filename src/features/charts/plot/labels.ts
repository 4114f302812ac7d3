import { type Anchor, letterSizes, type Mark, type Point, type Size, text } from './drawing.ts';
import { textWidth } from './text-width.ts';

/** A rectangle on the drawing. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A label that wants to stand next to what it names. */
export interface Label {
  words: string;
  /** What it names. */
  beside: Box;
  /** Distance between that and the letters. */
  gap: number;
  class?: string | undefined;
  /** Sides to try, in this order. */
  sides?: readonly Side[];
}

const sides = [
  'right',
  'left',
  'above',
  'below',
  'above-right',
  'below-right',
  'above-left',
  'below-left',
  'above-start',
  'below-start',
  'above-end',
  'below-end',
] as const;

/** Where a label may stand: `above-right` begins beyond the corner, `above-start` at it, `over` higher. */
export type Side = (typeof sides)[number] | 'over' | 'under';

/** Labels on free places, none over another, a point or the edge; those that find no place are left out. */
export function placedLabels(
  labels: readonly Label[],
  { taken, within, size }: { taken: readonly Box[]; within: Box; size: Size },
): Mark[] {
  let order = [...labels];
  let best: Place[] = [];
  // A label that found no place goes first in the next round.
  for (let round = 0; round <= labels.length; round += 1) {
    const { places, left } = placeAll(order, { taken, within, size });
    if (places.length > best.length) best = places;
    if (left.length === 0) break;
    order = [...left, ...order.filter((label) => !left.includes(label))];
  }
  return best.map(({ mark }) => mark);
}

/** The box of a point with a radius. */
export function around([x, y]: Point, radius: number): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

/** Boxes along a straight line, so that labels keep off it. */
export function along([x0, y0]: Point, [x1, y1]: Point): Box[] {
  const steps = Math.max(1, Math.ceil(Math.hypot(x1 - x0, y1 - y0) / 4));
  return Array.from({ length: steps + 1 }, (_, step) =>
    around([x0 + ((x1 - x0) * step) / steps, y0 + ((y1 - y0) * step) / steps], 1),
  );
}

/** Whether two rectangles share an area. */
export function overlap(a: Box, b: Box) {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

interface Place {
  mark: Mark;
  box: Box;
}

function placeAll(
  labels: readonly Label[],
  { taken, within, size }: { taken: readonly Box[]; within: Box; size: Size },
) {
  const places: Place[] = [];
  const left: Label[] = [];
  for (const label of labels) {
    const free = (label.sides ?? sides)
      .map((side) => placeAt(label, side, size))
      .find(
        ({ box }) =>
          inside(box, within) &&
          ![...taken, ...places.map((place) => place.box)].some((other) => overlap(box, other)),
      );
    if (free) places.push(free);
    else left.push(label);
  }
  return { places, left };
}

function placeAt({ words, beside, gap, class: style }: Label, side: Side, size: Size): Place {
  const width = textWidth(words, size);
  const letter = letterSizes[size];
  const x = (beside.left + beside.right) / 2;
  // The middle of small letters lies about a third of their size above the baseline, the tops three quarters.
  const [toMiddle, toTop] = [letter * 0.35, letter * 0.74];
  const middle = (beside.top + beside.bottom) / 2 + toMiddle;
  const places: Record<Side, readonly [number, number, Anchor]> = {
    right: [beside.right + gap, middle, 'start'],
    left: [beside.left - gap, middle, 'end'],
    above: [x, beside.top - gap, 'middle'],
    below: [x, beside.bottom + gap + toTop, 'middle'],
    'above-start': [beside.left, beside.top - gap, 'start'],
    'above-end': [beside.right, beside.top - gap, 'end'],
    'below-start': [beside.left, beside.bottom + gap + toTop, 'start'],
    'below-end': [beside.right, beside.bottom + gap + toTop, 'end'],
    over: [x, beside.top - gap - letter * 1.25, 'middle'],
    under: [x, beside.bottom + gap + toTop + letter * 1.25, 'middle'],
    'above-right': [beside.right + gap, beside.top + toMiddle - 1, 'start'],
    'above-left': [beside.left - gap, beside.top + toMiddle - 1, 'end'],
    'below-right': [beside.right + gap, beside.bottom + toMiddle + 1, 'start'],
    'below-left': [beside.left - gap, beside.bottom + toMiddle + 1, 'end'],
  };
  const [textX, textY, anchor] = places[side];
  const left = { start: textX, middle: textX - width / 2, end: textX - width }[anchor];
  const box = {
    left: left - 1,
    top: textY - letter * 0.8,
    right: left + width + 1,
    bottom: textY + letter * 0.22,
  };
  return { box, mark: text(words, [textX, textY], { anchor, class: style ? `halo ${style}` : 'halo' }) };
}

function inside(box: Box, within: Box) {
  return (
    box.left >= within.left &&
    box.right <= within.right &&
    box.top >= within.top &&
    box.bottom <= within.bottom
  );
}
