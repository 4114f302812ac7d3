import { area, type Drawing, type Mark, outlines, text, upright } from '~/features/charts/plot/drawing.ts';
import { centred, head, hung } from '~/features/charts/plot/shapes.ts';
import type { Locale } from '~/i18n/index.ts';
import { words as editions } from './words.ts';

/** Signs of what goes in: outlines in pixels from the middle of the sign. */
const signs = {
  image: outlines('-14.5,-10.5 14.5,-10.5 14.5,10.5 -14.5,10.5 -14.5,-10.5', '-14,6 -5,-3 2,5 7,1 14,7'),
  sound: outlines(
    ...[2, 5, 9, 4, 7, 10.5, 6, 3, 7, 2].map((half, index) => {
      const x = index * 3 - 13.5;
      return `${x},${-half} ${x},${half}`;
    }),
  ),
  video: outlines(
    '-14.5,-3.5 4.5,-3.5 4.5,10.5 -14.5,10.5 -14.5,-3.5',
    '-9.5,-3.5 -9.5,-7.5 9.5,-7.5 9.5,6.5 4.5,6.5',
    '-4.5,-7.5 -4.5,-11.5 14.5,-11.5 14.5,2.5 9.5,2.5',
  ),
  text: outlines('-14,-8.5 12,-8.5', '-14,-2.5 14,-2.5', '-14,3.5 9,3.5', '-14,9.5 2,9.5'),
};

/** The signals, each in a column of its own: its middle as a share of the drawing. */
const columns = (Object.keys(signs) as (keyof typeof signs)[]).map((signal, index) => ({
  signal,
  x: (index + 0.5) / 4,
}));
const seen = columns.filter(({ signal }) => signal !== 'text');
/** Half the width of a box. */
const half = 0.105;
const heights = {
  signal: [0.5, 60.5],
  encoder: [84.5, 122.5],
  connector: [146.5, 172.5],
  model: [198.5, 244.5],
  answer: [270.5, 314.5],
} as const;
type Part = keyof typeof heights;

/** How a signal becomes words: encoder, connector and language model, one under the other. */
export function multimodalModel(locale: Locale): Drawing {
  const words = editions[locale];
  const flows = [
    ...seen.flatMap(({ x }) => [
      [x, 'signal', 'encoder'] as const,
      [x, 'encoder', 'connector'] as const,
      [x, 'connector', 'model'] as const,
    ]),
    [7 / 8, 'signal', 'model'] as const,
    [0.5, 'model', 'answer'] as const,
  ];
  const name = (words: string, x: number, part: Part) => centred([words], [x, middleOf(part)]);
  return {
    left: 'none',
    right: 'none',
    height: 316,
    marks: [
      ...flows.map(([x, from, to]) => upright(x, [heights[from][1], heights[to][0]], 'strong')),
      ...columns.map(({ x }) => boxAt(x, 'signal')),
      ...seen.map(({ x }) => boxAt(x, 'encoder')),
      area([0, 1], heights.model, 'strong blank'),
      boxAt(0.5, 'answer'),
      ...seen.map(({ x }) => boxAt(x, 'connector', 'mark blank')),
      ...flows.map(([x, , to]) => head([x, heights[to][0]], 90)),
      ...columns.flatMap(({ signal, x }) => hung([x, 21.5], signs[signal], 'strong')),
      ...hung([0.5, 284.5], signs.text, 'strong'),
      ...columns.map(({ signal, x }) => text(words.signals[signal], [x, 51], { anchor: 'middle' })),
      ...seen.flatMap(({ x }) => [
        ...name(words.encoder, x, 'encoder'),
        ...name(words.connector, x, 'connector'),
      ]),
      ...name(words.joined, 0.5, 'model'),
      text(words.signals.text, [0.5, 309], { anchor: 'middle' }),
    ],
  };
}

function boxAt(x: number, part: Part, style = 'strong blank'): Mark {
  return area([x - half, x + half], heights[part], style);
}

function middleOf(part: Part) {
  return (heights[part][0] + heights[part][1]) / 2;
}
