import {
  area,
  beside,
  type Drawing,
  line,
  lines,
  type Mark,
  outlines,
  type Point,
  text,
  upright,
} from '~/features/charts/plot/drawing.ts';
import { boxed, centred, head, hung } from '~/features/charts/plot/shapes.ts';
import type { Locale } from '~/i18n/index.ts';
import { arc, pointOnRing, type Station, spoke } from './ring.ts';
import { words as editions } from './words.ts';

type Words = (typeof editions)[Locale];

const [centreY, radius] = [130.5, 106];
const [windowY, storeY, height] = [382.5, 508.5, 545];
const windowFoot = windowY + 32;
const [cellCount, cardCount] = [24, 11];
/** Shares of the window between which it is read worse. */
const [dimStart, dimEnd] = [1 / 3, 2 / 3];

const names = ['goal', 'plan', 'act', 'observe', 'reflect'] as const;
const sizes = { goal: 60, plan: 72, act: 84, observe: 72, reflect: 72 } as const;
const model: Station = { at: [0, centreY], width: 78, height: 48 };
const station = (name: (typeof names)[number]): Station => ({
  at: pointOnRing([0, centreY], radius, names.indexOf(name) / names.length),
  width: sizes[name],
  height: 44,
});
const stations = names.map((name) => ({ name, ...station(name) }));

/** A point of the ring, which hangs on the middle of the drawing. */
const onRing = ([x, y]: readonly [number, number]): Point => [beside(0.5, x), y];

/** An agent as a loop around a model, with its window and its store. */
export function agentLoop(locale: Locale): Drawing {
  const words = editions[locale];
  return { left: 'none', right: 'none', height, marks: [...ring(words), ...window(words), ...store(words)] };
}

function ring(words: Words): Mark[] {
  const arcs = stations.map((from, index) =>
    arc(from, stations[(index + 1) % stations.length] ?? from, radius * 1.6),
  );
  const [observe, act, reflect] = [station('observe'), station('act'), station('reflect')];
  const [answerX, answerTop] = [observe.at[0], observe.at[1] + observe.height / 2];
  const answer = { at: onRing([answerX, answerTop + 60]), width: 84, height: 34 };
  const trunk = [centreY + model.height / 2 + 6, windowY] as const;
  const boxes = [...stations.map((own) => ({ ...own, at: onRing(own.at) })), answer];
  return [
    ...stations.map((own) => line(spoke(model, own).map(onRing), 'line')),
    upright(beside(0.5, 0.5), trunk, 'strong'),
    ...arcs.map(({ points }) => line(points.map(onRing), 'gap')),
    ...arcs.map(({ points }) => line(points.map(onRing), 'strong')),
    line([onRing([answerX, answerTop]), onRing([answerX, answerTop + 43])], 'strong'),
    ...arcs.map(({ tip, heading }) => head(onRing(tip), heading)),
    head([beside(0.5, 0.5), trunk[0]], -90),
    head([beside(0.5, 0.5), trunk[1]], 90),
    head(onRing([answerX, answerTop + 43]), 90),
    ...boxes.map((own) => boxed(own)),
    boxed({ ...model, at: onRing(model.at) }, 'strong sunk'),
    ...stations.flatMap(({ name, at }) => centred(words[name], onRing(at))),
    ...centred(words.model, onRing(model.at)),
    ...centred(words.answer, answer.at),
    ...warning(words.warnings.reflect, onRing([reflect.at[0] - 30, 24])),
    ...warning(words.warnings.act, onRing([act.at[0] - 47, act.at[1] + 46])),
  ];
}

function window({ window: name, shortTerm, limit, warnings }: Words): Mark[] {
  const cells = Array.from({ length: cellCount }, (_, index) => (index + 0.25) / cellCount);
  const dash = (share: number, style: string) =>
    line(
      [
        [share, windowY + 16],
        [share + 0.5 / cellCount, windowY + 16],
      ],
      style,
    );
  const isDim = (share: number) => share > dimStart && share < dimEnd;
  const foot = windowFoot + 5;
  return [
    area([0, 1], [windowY, windowFoot], 'strong blank'),
    ...cells.filter((share) => !isDim(share)).map((share) => dash(share, 'heavy')),
    ...cells.filter(isDim).map((share) => dash(share, 'line dotted')),
    upright(1, [windowY - 8, windowY + 40], 'limit'),
    line(
      [
        [dimStart, foot],
        [dimStart, foot + 5],
        [dimEnd, foot + 5],
        [dimEnd, foot],
      ],
      'mark',
    ),
    ...lines([name, shortTerm], [0, windowY - 30]),
    ...lines(limit, [1, windowY - 13], { anchor: 'end' }),
    ...warning(warnings.window, [beside(dimStart, 8), windowFoot + 32]),
  ];
}

function store({ store: name, longTerm, fetched }: Words): Mark[] {
  const cards = Array.from({ length: cardCount * 3 }, (_, index) => {
    const from = (index % cardCount) / cardCount;
    const top = storeY + Math.floor(index / cardCount) * 12;
    return area([from, from + 0.85 / cardCount], [top, top + 8], 'strong blank');
  });
  const from = beside(1, -15.5);
  return [
    ...cards,
    upright(from, [windowFoot + 8, storeY - 8], 'strong'),
    head([from, windowFoot + 8], -90),
    ...lines([name, longTerm], [0, storeY - 30]),
    ...lines(fetched, [beside(1, -25), storeY - 30], { anchor: 'end' }),
  ];
}

const sign = outlines('0,-7 8,6.5 -8,6.5 0,-7', '0,-2.5 0,2', '0,3.8 0,5');

/** A sign of danger with its words, the first at the height given. */
function warning(rows: readonly string[], [x, y]: Point): Mark[] {
  const middle = y - 4.5 + ((rows.length - 1) * 17) / 2;
  return [
    ...hung([x, middle], sign, 'mark'),
    ...rows.map((row, index) => text(row, [beside(x, 13), y + index * 17])),
  ];
}
