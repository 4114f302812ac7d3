import { scaleLog } from 'd3-scale';
import { foot, footHeight } from '~/features/charts/plot/axes.ts';
import {
  type Chart,
  level,
  line,
  type Mark,
  type Point,
  type Size,
  text,
  upright,
  widths,
} from '~/features/charts/plot/drawing.ts';
import { shortCount } from '~/features/charts/plot/format.ts';
import { around, type Label, placedLabels } from '~/features/charts/plot/labels.ts';
import { point, type Shape } from '~/features/charts/plot/symbols.ts';
import type { Locale } from '~/i18n/index.ts';
import { words } from './words.ts';

const stages = ['pre-training', 'supervised', 'preference'] as const;

type Stage = (typeof stages)[number];

/** How much one model read or was shown in one stage of its training. */
export interface Amount {
  name: string;
  stage: Stage;
  /** Tokens in pre-training, examples afterwards. */
  amount: number;
  /** Whether the source gives an upper bound. */
  isBound: boolean;
}

const layouts = {
  wide: { left: 8, right: 628, lane: 104, line: 34, labels: 22, ticks: [1e3, 1e5, 1e7, 1e9, 1e11, 1e13] },
  narrow: { left: 8, right: 338, lane: 138, line: 44, labels: 40, ticks: [1e3, 1e6, 1e9, 1e12] },
} as const;
const radius = 5;
const shapes: Record<Stage, Shape> = {
  'pre-training': 'circle',
  supervised: 'square',
  preference: 'triangle',
};

/** The three stages of training, each with the amounts that makers state, on one scale. */
export const textToAssistant: Chart<readonly Amount[]> = {
  draw(amounts, locale, size) {
    const { left, right, lane, line: above, ticks } = layouts[size];
    const x = scaleLog([500, 2e13], [left, right]);
    const bottom = stages.length * lane + 6;
    const across = { at: x, values: ticks, words: (tick: number) => shortCount(tick, locale) };
    const lanes = stages.map((stage, index): Lane => {
      const y = (index + 1) * lane - above;
      const points = amounts
        .filter((row) => row.stage === stage)
        .map((row) => ({ ...row, at: [x(row.amount), y] as const }));
      return { stage, index, y, points };
    });
    return {
      size,
      height: bottom + footHeight,
      marks: [
        ...ticks.map((tick) => upright(x(tick), [0, bottom])),
        ...lanes.flatMap((row) => laneMarks(row, { locale, size })),
        ...foot(across, [0, widths[size]], { y: bottom, title: words[locale].across[size] }),
      ],
    };
  },
  table(amounts, locale) {
    const { stage, model, amount } = words[locale];
    return {
      columns: [stage, model, amount],
      numbersFrom: 2,
      rows: amounts.map((row) => [
        words[locale][row.stage].title.replace(/^\d\s+/, ''),
        row.name,
        `${quantity(row, locale)} ${words[locale][row.stage].unit}`,
      ]),
    };
  },
  data: (amounts) =>
    amounts.map(({ name, stage, amount, isBound }) => ({
      stage,
      model: name,
      amount,
      unit: stage === 'pre-training' ? 'tokens' : 'examples',
      upper_bound: String(isBound),
    })),
};

/** A stage with what was read or shown in it. */
interface Lane {
  stage: Stage;
  index: number;
  y: number;
  points: readonly (Amount & { at: Point })[];
}

function laneMarks(
  { stage, index, y, points }: Lane,
  { locale, size }: { locale: Locale; size: Size },
): Mark[] {
  const { lane, labels: labelsTop } = layouts[size];
  const top = index * lane;
  const style = stage === 'preference' ? 's2' : 's1';
  const labels = points.map(
    (row): Label => ({
      words: `${row.name}, ${quantity(row, locale)}`,
      beside: around(row.at, radius),
      gap: 5,
      sides: ['above', 'below', 'above-start', 'below-start', 'above-end', 'below-end', 'over', 'under'],
    }),
  );
  const ends = points.map(({ at: [x] }) => x);
  return [
    ...(index > 0 ? [level(top, [0, widths[size]])] : []),
    ...head(words[locale][stage], top, size),
    ...(points.length > 1 ? [line([Math.min(...ends), y], [Math.max(...ends), y], `thin ${style}`)] : []),
    ...points.map(({ at, isBound }) =>
      point(shapes[stage], at, { radius, class: `${isBound ? 'open' : 'solid'} ${style}` }),
    ),
    ...placedLabels(labels, {
      taken: points.map(({ at }) => around(at, radius)),
      within: { left: 0, right: widths[size], top: top + labelsTop, bottom: top + lane },
      size,
    }),
  ];
}

/** What a stage is called, shows and gives; on a phone the sample has its own line. */
function head(
  { title, sample, gives }: { title: string; sample: string; gives: string },
  top: number,
  size: Size,
): Mark[] {
  const y = top + 18;
  const name = text(title, [0, y], { class: 'halo title' });
  if (size === 'narrow') return [name, text(sample, [0, y + 19], { class: 'halo' })];
  return [
    name,
    text(sample, [190, y], { class: 'halo' }),
    text(gives, [widths.wide, y], { anchor: 'end', class: 'halo soft' }),
  ];
}

function quantity({ amount, isBound }: Amount, locale: Locale) {
  return `${isBound ? words[locale].upTo : ''}${shortCount(amount, locale)}`;
}
