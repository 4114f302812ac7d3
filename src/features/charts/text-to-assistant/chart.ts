import { scaleLog } from 'd3-scale';
import { foot, footHeight } from '~/features/charts/plot/axes.ts';
import {
  beside,
  type Chart,
  level,
  type Mark,
  type Point,
  placeOf,
  text,
  upright,
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

const frame = { left: 'none', right: 'none' } as const;
/** Height of a stage, the place of its points from below, and where its labels may begin. */
const [lane, above, labelsTop] = [132, 40, 42];
const radius = 5;
const shapes: Record<Stage, Shape> = {
  'pre-training': 'circle',
  supervised: 'square',
  preference: 'triangle',
};

/** The three stages of training, each with the amounts that makers state, on one scale. */
export const textToAssistant: Chart<readonly Amount[]> = {
  draw(amounts, locale) {
    const x = scaleLog([500, 2e13], [0.02, 0.98]);
    const bottom = stages.length * lane + 6;
    const across = {
      at: x,
      values: [1e3, 1e5, 1e7, 1e9, 1e11, 1e13],
      spare: [1e5, 1e9, 1e13],
      words: (tick: number) => shortCount(tick, locale),
    };
    const lanes = stages.map((stage, index): Lane => {
      const y = (index + 1) * lane - above;
      const points = amounts
        .filter((row) => row.stage === stage)
        .map((row) => ({ ...row, at: [x(row.amount), y] as const }));
      return { stage, top: index * lane, y, points };
    });
    return {
      ...frame,
      height: bottom + footHeight,
      marks: [
        ...across.values.map((tick) => upright(x(tick), [0, bottom])),
        ...lanes.slice(1).map(({ top }) => level(top)),
        ...lanes.flatMap((row) => laneMarks(row, locale)),
        ...foot(across, { y: bottom, title: words[locale].across }),
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
  top: number;
  y: number;
  points: readonly (Amount & { at: Point })[];
}

function laneMarks({ stage, top, y, points }: Lane, locale: Locale): Mark[] {
  const style = stage === 'preference' ? 's2' : 's1';
  const labels = points.map(
    (row): Label => ({
      words: `${row.name}, ${quantity(row, locale)}`,
      beside: around(row.at, radius),
      gap: 5,
      sides: ['above', 'below', 'above-start', 'below-start', 'above-end', 'below-end', 'over', 'under'],
    }),
  );
  const ends = points.map(({ at }) => placeOf(at[0]).share);
  const { title, sample, gives } = words[locale][stage];
  return [
    text(title, [0, top + 18], { class: 'halo title' }),
    text(sample, [0, top + 37], { class: 'halo' }),
    text(gives, [1, top + 18], { anchor: 'end', class: 'halo soft spare' }),
    ...(ends.length > 1 ? [level(y, `thin ${style}`, [Math.min(...ends), Math.max(...ends)])] : []),
    ...points.map(({ at, isBound }) =>
      point(shapes[stage], at, { radius, class: `${isBound ? 'open' : 'solid'} ${style}` }),
    ),
    ...placedLabels(labels, {
      taken: points.map(({ at }) => around(at, radius)),
      within: { left: beside(0, 0), right: beside(1, 0), top: top + labelsTop, bottom: top + lane },
      margins: frame,
    }),
  ];
}

function quantity({ amount, isBound }: Amount, locale: Locale) {
  return `${isBound ? words[locale].upTo : ''}${shortCount(amount, locale)}`;
}
