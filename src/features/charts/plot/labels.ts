import {
  type Across,
  type Anchor,
  beside,
  type Drawing,
  letterSize,
  type Mark,
  margins,
  type Point,
  placeOf,
  text,
  widths,
} from './drawing.ts';
import { textWidth } from './text-width.ts';

/** A rectangle on the drawing, which moves and stretches with the width of the field. */
export interface Box {
  left: Across;
  top: number;
  right: Across;
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

/** What labels have to keep off, and to keep within. */
export interface Room {
  taken: readonly Box[];
  within: Box;
  margins: Pick<Drawing, 'left' | 'right'>;
  /** Width in pixels of the widest place that the drawing has, where that is not the column of text. */
  widest?: number;
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

/** Width in pixels from which labels show that a phone has no room for; the style sheet says the same. */
export const roomy = 600;

/**
 * Labels on places that are free at every width, none over another, a point or the edge. Those for which a
 * phone has no room are `spare`; those that find no place at all are left out.
 */
export function placedLabels(labels: readonly Label[], room: Room): Mark[] {
  const beyond = margins.left[room.margins.left] + margins.right[room.margins.right];
  const widest = (room.widest ?? widths.most) - beyond;
  const ranges = { all: [widths.least - beyond, widest], roomy: [roomy - beyond, widest] } as const;
  let order = [...labels];
  let best: readonly Place[] = [];
  let most = -1;
  // A label that found no place goes first in the next round.
  for (let round = 0; round <= 2 * labels.length; round += 1) {
    const found = round % 2 === 0 ? phoneFirst(order, room, ranges) : columnFirst(order, room, ranges);
    const shownEverywhere = found.filter(({ isSpare }) => !isSpare).length;
    const worth = found.length * labels.length + shownEverywhere;
    if (worth > most) [best, most] = [found, worth];
    if (shownEverywhere === labels.length) break;
    if (round % 2 === 0) continue;
    const left = order.filter((label) => !found.some((place) => place.label === label));
    const late = left.length > 0 ? left : found.filter(({ isSpare }) => isSpare).map(({ label }) => label);
    order = [...late, ...order.filter((label) => !late.includes(label))];
  }
  return best.map(({ mark, isSpare }) => (isSpare ? { ...mark, class: `${mark.class} spare` } : mark));
}

/** Widths of the field: those of every drawing, and those of drawings with room for all labels. */
type Ranges = Readonly<Record<'all' | 'roomy', readonly [number, number]>>;

/** Places that are free at every width, and for the labels without one those that are free where there is room. */
function phoneFirst(labels: readonly Label[], room: Room, { all, roomy: wide }: Ranges): Place[] {
  const everywhere = placeEach(labels, room, all);
  const taken = [...room.taken, ...everywhere.map(({ box }) => box)];
  const others = labels.filter((label) => !everywhere.some((place) => place.label === label));
  const spare = placeEach(others, { ...room, taken }, wide);
  return [...everywhere, ...spare.map((place) => ({ ...place, isSpare: true }))];
}

/** Places that are free where there is room, spare where they are not free at every width. */
function columnFirst(labels: readonly Label[], room: Room, { all, roomy: wide }: Ranges): Place[] {
  const taken = [...room.taken];
  return placeEach(labels, room, wide).map((place) => {
    const isSpare = !isFree(place.box, { ...room, taken }, all);
    if (!isSpare) taken.push(place.box);
    return { ...place, isSpare };
  });
}

/** The box of a point with a radius. */
export function around([across, y]: Point, radius: number): Box {
  return {
    left: beside(across, -radius),
    top: y - radius,
    right: beside(across, radius),
    bottom: y + radius,
  };
}

/** Pixels from one box along a line to the next, in the widest drawing. */
const step = 4;

/** Boxes along a line through points, so that labels keep off it. */
export function along(points: readonly Point[]): Box[] {
  return points.slice(1).flatMap((to, index) => {
    const [[x0, y0], [x1, y1]] = [points[index] ?? to, to].map(
      ([x, y]) => [placeOf(x).share, y] as const,
    ) as [readonly [number, number], readonly [number, number]];
    const steps = Math.max(1, Math.ceil(Math.hypot((x1 - x0) * widths.most, y1 - y0) / step));
    return Array.from({ length: steps + 1 }, (_, part) =>
      around([x0 + ((x1 - x0) * part) / steps, y0 + ((y1 - y0) * part) / steps], 1),
    );
  });
}

/** Whether two rectangles share an area at some width of the field between two. */
export function overlap(a: Box, b: Box, fields: readonly [number, number]) {
  if (a.top >= b.bottom || b.top >= a.bottom) return false;
  const [one, other] = [positive(b.right, a.left, fields), positive(a.right, b.left, fields)];
  return one !== undefined && other !== undefined && one[0] < other[1] && other[0] < one[1];
}

/** The widths between two at which one place lies to the right of another. */
function positive(right: Across, left: Across, [least, most]: readonly [number, number]) {
  const at = (field: number) => (right.share - left.share) * field + right.by - left.by;
  const [first, last] = [at(least), at(most)];
  if (first <= 0 && last <= 0) return undefined;
  const even = least + ((most - least) * first) / (first - last);
  if (first > 0 && last > 0) return [least - 1, most + 1] as const;
  return first > 0 ? ([least - 1, even] as const) : ([even, most + 1] as const);
}

interface Place {
  label: Label;
  mark: Mark & { kind: 'text' };
  box: Box;
  /** Whether a phone has no room for it. */
  isSpare?: boolean;
}

/** A place for each label that finds one, in their order. */
function placeEach(labels: readonly Label[], room: Room, fields: readonly [number, number]): Place[] {
  const taken = [...room.taken];
  return labels.flatMap((label) => {
    const places = (label.sides ?? sides).map((side) => placeAt(label, side));
    const free = places.find(({ box }) => isFree(box, { ...room, taken }, fields));
    if (free) taken.push(free.box);
    return free ?? [];
  });
}

function isFree(box: Box, { taken, within }: Room, fields: readonly [number, number]) {
  return isInside(box, within, fields) && !taken.some((other) => overlap(box, other, fields));
}

function placeAt(label: Label, side: Side): Place {
  const { words, beside: named, gap, class: style } = label;
  const middleX = {
    share: (named.left.share + named.right.share) / 2,
    by: (named.left.by + named.right.by) / 2,
  };
  // The middle of small letters lies about a third of their size above the baseline, the tops three quarters.
  const [toMiddle, toTop] = [letterSize * 0.35, letterSize * 0.74];
  const middle = (named.top + named.bottom) / 2 + toMiddle;
  const [before, after] = [beside(named.left, -gap), beside(named.right, gap)];
  const [above, below] = [named.top - gap, named.bottom + gap + toTop];
  const places: Record<Side, readonly [Across, number, Anchor]> = {
    right: [after, middle, 'start'],
    left: [before, middle, 'end'],
    above: [middleX, above, 'middle'],
    below: [middleX, below, 'middle'],
    'above-start': [named.left, above, 'start'],
    'above-end': [named.right, above, 'end'],
    'below-start': [named.left, below, 'start'],
    'below-end': [named.right, below, 'end'],
    over: [middleX, above - letterSize * 1.25, 'middle'],
    under: [middleX, below + letterSize * 1.25, 'middle'],
    'above-right': [after, named.top + toMiddle - 1, 'start'],
    'above-left': [before, named.top + toMiddle - 1, 'end'],
    'below-right': [after, named.bottom + toMiddle + 1, 'start'],
    'below-left': [before, named.bottom + toMiddle + 1, 'end'],
  };
  const [x, y, anchor] = places[side];
  const mark = text(words, [x, y], { anchor, class: style ? `halo ${style}` : 'halo' });
  return { label, box: boxOf(words, [x, y], anchor), mark: mark as Place['mark'] };
}

/** The box of letters with their baseline at a point. */
export function boxOf(words: string, [across, y]: Point, anchor: Anchor = 'start'): Box {
  const width = textWidth(words);
  const left = beside(across, -{ start: 0, middle: width / 2, end: width }[anchor]);
  return {
    left: beside(left, -1),
    top: y - letterSize * 0.8,
    right: beside(left, width + 1),
    bottom: y + letterSize * 0.22,
  };
}

function isInside(box: Box, within: Box, fields: readonly [number, number]) {
  const isWithin = (field: number) =>
    (box.left.share - within.left.share) * field + box.left.by >= within.left.by &&
    (within.right.share - box.right.share) * field + within.right.by >= box.right.by;
  return box.top >= within.top && box.bottom <= within.bottom && fields.every(isWithin);
}
