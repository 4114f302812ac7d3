import { scaleLinear, scaleLog } from 'd3-scale';
import { line as curve } from 'd3-shape';
import { foot, rows as gridRows } from '~/features/charts/plot/axes.ts';
import {
  type Chart,
  letterSizes,
  line,
  type Mark,
  onHalf,
  text,
  widths,
} from '~/features/charts/plot/drawing.ts';
import { shortCount } from '~/features/charts/plot/format.ts';
import { along, around, type Label, placedLabels } from '~/features/charts/plot/labels.ts';
import { point, type Shape } from '~/features/charts/plot/symbols.ts';
import type { Locale } from '~/i18n/index.ts';

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

const words = {
  en: {
    up: 'Problems solved, %',
    across: 'Parameters (logarithmic scale)',
    threshold: 'ten billion',
    model: 'Model',
    parameters: 'Parameters',
    solved: 'Solved, %',
    tuned: 'tuned',
  },
  zh: {
    up: '答对的题（%）',
    across: '参数量（对数轴）',
    threshold: '一百亿',
    model: '模型',
    parameters: '参数量',
    solved: '答对（%）',
    tuned: '微调',
  },
} as const satisfies Record<Locale, unknown>;

const layouts = {
  wide: { left: 44, right: 632, top: 34, bottom: 404, ticks: [2e9, 5e9, 1e10, 2e10, 5e10, 1e11] },
  narrow: { left: 34, right: 346, top: 34, bottom: 424, ticks: [2e9, 1e10, 5e10] },
} as const;

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

/** Scores on arithmetic word problems against size, the members of a family joined. */
export const gsm8kSize: Chart<readonly SizedScore[]> = {
  draw(scores, locale, size) {
    const { left, right, top, bottom, ticks } = layouts[size];
    const x = scaleLog([1.4e9, 1.1e11], [left, right]);
    const y = scaleLinear([0, 75], [bottom, top]);
    const families = [...Map.groupBy(scores, ({ family }) => family)].map(([family, members]) => ({
      family,
      style: styles[family] ?? single,
      members,
      at: members
        .toSorted((a, b) => a.parameters - b.parameters)
        .map(({ parameters, score }) => [x(parameters), y(score)] as [number, number]),
    }));
    const bar = onHalf(x(threshold));
    const labels = families.flatMap(({ family, style, at }): Label[] => {
      const end = at.at(-1) ?? [0, 0];
      const own: Label = { words: family, beside: around(end, radius), gap: 5, class: style.colour };
      const smallest =
        family === 'Qwen' && at[0]
          ? [
              {
                words: 'Qwen-1.8B',
                beside: around(at[0], radius),
                gap: 5,
                class: style.colour,
              } satisfies Label,
            ]
          : [];
      return [own, ...smallest];
    });
    const taken = [
      ...families.flatMap(({ at }) => [
        ...at.map((place) => around(place, radius)),
        ...at.slice(1).flatMap((end, index) => along(at[index] ?? end, end)),
      ]),
      ...along([bar, top], [bar, bottom]),
    ];
    return {
      width: widths[size],
      height: bottom + 52,
      marks: [
        text(words[locale].up, [0, 13]),
        ...gridRows(
          [20, 40, 60].map((score) => ({ at: y(score), label: String(score) })),
          { left, right },
        ),
        text('0', [left - 8, bottom + 4.5], { anchor: 'end', class: 'soft' }),
        ...foot(
          ticks.map((tick) => ({ at: x(tick), label: shortCount(tick, locale) })),
          { left, right, y: bottom, title: words[locale].across },
        ),
        line([bar, top - 8], [bar, bottom], 'thin dashed s2'),
        text(words[locale].threshold, [bar + 6, top], { class: 's2' }),
        ...families.map(
          ({ at, style }): Mark => ({
            kind: 'path',
            d: curve().digits(1)(at) ?? '',
            class: `${style.stroke} ${style.colour}`,
          }),
        ),
        ...families.flatMap(({ at, members, style }) =>
          at.map((place, index) =>
            point(style.shape, place, {
              radius,
              class: `${members[index]?.isTuned ? 'open' : 'solid'} ${style.colour}`,
            }),
          ),
        ),
        ...placedLabels(labels, {
          taken,
          within: { left: left + 2, top: top - 6, right: widths[size], bottom: bottom - 2 },
          size: letterSizes[size],
        }),
      ],
    };
  },
  table(scores, locale) {
    const { model, parameters, solved, tuned } = words[locale];
    return {
      columns: [{ label: model }, { label: parameters, isNumber: true }, { label: solved, isNumber: true }],
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
