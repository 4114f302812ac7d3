import { scaleLinear, scaleLog } from 'd3-scale';
import { foot, footHeight, rowName, rows } from '~/features/charts/plot/axes.ts';
import { beside, type Chart, line, margins, text, upright } from '~/features/charts/plot/drawing.ts';
import { shortCount } from '~/features/charts/plot/format.ts';
import { along, around, boxOf, type Label, placedLabels } from '~/features/charts/plot/labels.ts';
import { point, type Shape } from '~/features/charts/plot/symbols.ts';
import { words } from './words.ts';

/** The score of a model on one test. */
export interface SizedScore {
  name: string;
  family: string;
  parameters: number;
  /** Problems solved, in per cent. */
  score: number;
  /** Whether it is not a plain base model. */
  isTuned: boolean;
}

const [top, bottom] = [34, 424];
const frame = { left: 'ticks', right: 'edge' } as const;
const threshold = 1e10;
const radius = 4.2;

/** A sign and a stroke for each family that has several sizes. */
const styles: Readonly<Record<string, { shape: Shape; stroke: string; colour: string }>> = {
  Qwen: { shape: 'circle', stroke: 'curve', colour: 's1' },
  'Baichuan 2': { shape: 'diamond', stroke: 'thin dashed', colour: 's1' },
  InternLM: { shape: 'triangle', stroke: 'thin dotted', colour: 's1' },
  LLaMA: { shape: 'square', stroke: 'thin', colour: 's3' },
  'Llama 2': { shape: 'square', stroke: 'thin dashed', colour: 's3' },
  MPT: { shape: 'cross', stroke: 'thin', colour: 's4' },
  Falcon: { shape: 'wye', stroke: 'thin dashed', colour: 's4' },
};
const single = { shape: 'circle', stroke: 'thin', colour: 's1' } as const;

/** The family whose smallest member is named too, for the text speaks of it. */
const named = { family: 'Qwen', smallest: 'Qwen-1.8B' };

/** Scores on arithmetic word problems against size, the members of a family joined. */
export const gsm8kSize: Chart<readonly SizedScore[]> = {
  draw(scores, locale) {
    const x = scaleLog([1.4e9, 1.1e11], [0, 1]);
    const y = scaleLinear([0, 75], [bottom, top]);
    const bar = x(threshold);
    const families = familiesOf(scores, ({ parameters, score }) => [x(parameters), y(score)]);
    const barName = boxOf(words[locale].threshold, [beside(bar, 6), top]);
    return {
      ...frame,
      height: bottom + footHeight,
      marks: [
        text(words[locale].up, [beside(0, -margins.left.ticks), 13]),
        ...rows({ at: y, values: [20, 40, 60], words: String }),
        rowName('0', bottom),
        ...foot(
          {
            at: x,
            values: [2e9, 5e9, 1e10, 2e10, 5e10, 1e11],
            spare: [5e9, 2e10, 1e11],
            words: (tick) => shortCount(tick, locale),
          },
          { y: bottom, title: words[locale].across },
        ),
        upright(bar, [top - 8, bottom], 'thin dashed s2'),
        text(words[locale].threshold, [beside(bar, 6), top], { class: 's2' }),
        ...families.map(({ at, style }) => line(at, `${style.stroke} ${style.colour}`)),
        ...families.flatMap(({ at, members, style }) =>
          at.map((place, index) =>
            point(style.shape, place, {
              radius,
              class: `${members[index]?.isTuned ? 'open' : 'solid'} ${style.colour}`,
            }),
          ),
        ),
        ...placedLabels(families.flatMap(labelsOf), {
          taken: [
            ...families.flatMap(room),
            ...along([
              [bar, top],
              [bar, bottom],
            ]),
            barName,
          ],
          within: {
            left: beside(0, 2),
            top: top - 6,
            right: beside(1, margins.right.edge),
            bottom: bottom - 2,
          },
          margins: frame,
        }),
      ],
    };
  },
  table(scores, locale) {
    const { model, parameters, solved, tuned } = words[locale];
    return {
      columns: [model, parameters, solved],
      numbersFrom: 1,
      rows: scores.map((row) => [
        row.isTuned ? `${row.name} (${tuned})` : row.name,
        shortCount(row.parameters, locale),
        row.score.toFixed(1),
      ]),
    };
  },
  data: (scores) =>
    scores.map(({ name, family, parameters, score, isTuned }) => ({
      model: name,
      family,
      parameters,
      solved_percent: score,
      tuned: String(isTuned),
    })),
};

type Family = ReturnType<typeof familiesOf>[number];

function familiesOf(scores: readonly SizedScore[], place: (score: SizedScore) => [number, number]) {
  return [...Map.groupBy(scores, ({ family }) => family)].map(([family, rows]) => {
    const members = rows.toSorted((a, b) => a.parameters - b.parameters);
    return { family, style: styles[family] ?? single, members, at: members.map(place) };
  });
}

/** The name of a family beside its largest member. */
function labelsOf({ family, style, at }: Family): Label[] {
  const label = (name: string, [place = [0, 0]]: Family['at']): Label => ({
    words: name,
    beside: around(place, radius),
    gap: 5,
    class: style.colour,
  });
  const largest = label(family, at.slice(-1));
  return family === named.family ? [largest, label(named.smallest, at)] : [largest];
}

/** What the points and lines of a family take. */
function room({ at }: Family) {
  return [...at.map((place) => around(place, radius)), ...along(at)];
}
