import { scaleLog } from 'd3-scale';
import { formatDigits } from '~/domain/units.ts';
import { foot, footHeight, rows as gridRows } from '~/features/charts/plot/axes.ts';
import { type Chart, level, onHalf, text, widths } from '~/features/charts/plot/drawing.ts';
import { ratio, shortCount } from '~/features/charts/plot/format.ts';
import { along, around, placedLabels } from '~/features/charts/plot/labels.ts';
import { point } from '~/features/charts/plot/symbols.ts';
import { punctuation } from '~/i18n/punctuation.ts';
import { words } from './words.ts';

/** A model with the size of its network and of what it read. */
export interface Reading {
  name: string;
  parameters: number;
  tokens: number;
  /** Whether it is older than the year of this survey. */
  isEarlier: boolean;
}

/** Models against the rule of least training cost. */
export interface Readings {
  models: readonly Reading[];
  /** Tokens per parameter at which a given loss costs least training. */
  rule: number;
}

const layouts = {
  wide: { left: 44, right: 628, top: 36, bottom: 408, ticks: [2e9, 5e9, 1e10, 2e10, 5e10, 1e11, 2e11] },
  narrow: { left: 46, right: 344, top: 36, bottom: 412, ticks: [2e9, 1e10, 1e11] },
} as const;

const radius = 4.5;

/** Tokens per parameter against parameters, both on logarithmic scales. */
export const tokensPerParameter: Chart<Readings> = {
  draw({ models, rule }, locale, size) {
    const { left, right, top, bottom, ticks } = layouts[size];
    const x = scaleLog([1.4e9, 2.6e11], [left, right]);
    const y = scaleLog([1, 2000], [bottom, top]);
    const points = models.map((model) => ({
      ...model,
      at: [x(model.parameters), y(model.tokens / model.parameters)] as const,
    }));
    const ruleY = onHalf(y(rule));
    const across = { at: x, values: ticks, words: (tick: number) => shortCount(tick, locale) };
    const up = { at: y, values: [1000, 100, 10, 1], words: (tick: number) => formatDigits(tick, locale) };
    const labels = placedLabels(
      points.map(({ name, at, isEarlier }) => ({
        words: name,
        beside: around(at, radius),
        gap: 4,
        class: isEarlier ? 'soft' : undefined,
      })),
      {
        taken: [
          ...points.map(({ at }) => around(at, radius)),
          ...along([left, ruleY], [right, ruleY]),
          { left, top: ruleY - 20, right: left + 160, bottom: ruleY },
        ],
        within: { left: left + 2, top: top - 12, right: widths[size], bottom: bottom - 2 },
        size,
      },
    );
    return {
      size,
      height: bottom + footHeight,
      marks: [
        text(words[locale].up, [0, 13]),
        ...gridRows(up, [left, right]),
        ...foot(across, [left, right], { y: bottom, title: words[locale].across }),
        level(ruleY, [left, right], 'thin dashed s2'),
        text(`${rule}${punctuation[locale].colon}${words[locale].rule}`, [left + 4, ruleY - 6], {
          class: 's2',
        }),
        ...points.map(({ at, isEarlier }) =>
          point('circle', at, { radius, class: isEarlier ? 'open faint' : 'solid s1' }),
        ),
        ...labels,
      ],
    };
  },
  table({ models }, locale) {
    const { model, parameters, tokens, ratio: perParameter } = words[locale];
    return {
      columns: [model, parameters, tokens, perParameter],
      numbersFrom: 1,
      rows: models.map((row) => [
        row.name,
        shortCount(row.parameters, locale),
        shortCount(row.tokens, locale),
        ratio(row.tokens / row.parameters, locale),
      ]),
    };
  },
  data: ({ models }) =>
    models.map(({ name, parameters, tokens }) => ({
      model: name,
      parameters,
      training_tokens: tokens,
      tokens_per_parameter: Number((tokens / parameters).toPrecision(6)),
    })),
};
