import { scaleLog } from 'd3-scale';
import { formatDigits } from '~/domain/units.ts';
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
import { ratio, shortCount } from '~/features/charts/plot/format.ts';
import { along, around, placedLabels } from '~/features/charts/plot/labels.ts';
import { point } from '~/features/charts/plot/symbols.ts';
import type { Locale } from '~/i18n/index.ts';

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

const words = {
  en: {
    up: 'Training tokens per parameter',
    across: 'Parameters (both scales logarithmic)',
    rule: 'least training cost',
    model: 'Model',
    parameters: 'Parameters',
    tokens: 'Tokens',
    ratio: 'Tokens per parameter',
  },
  zh: {
    up: '每个参数对应的训练词元数',
    across: '参数量（两轴均为对数）',
    rule: '训练最省',
    model: '模型',
    parameters: '参数量',
    tokens: '训练词元',
    ratio: '每参数词元',
  },
} as const satisfies Record<Locale, unknown>;

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
    const text13 = letterSizes[size];
    const points = models.map((model) => ({
      ...model,
      at: [x(model.parameters), y(model.tokens / model.parameters)] as const,
    }));
    const ruleY = onHalf(y(rule));
    const ruleWords = locale === 'en' ? `${rule}: ${words.en.rule}` : `${rule}：${words.zh.rule}`;
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
        size: text13,
      },
    );
    return {
      width: widths[size],
      height: bottom + 52,
      marks: [
        text(words[locale].up, [0, 13]),
        ...gridRows(
          [1000, 100, 10, 1].map((tick) => ({ at: y(tick), label: formatDigits(tick, locale) })),
          { left, right },
        ),
        ...foot(
          ticks.map((tick) => ({ at: x(tick), label: shortCount(tick, locale) })),
          { left, right, y: bottom, title: words[locale].across },
        ),
        line([left, ruleY], [right, ruleY], 'thin dashed s2'),
        text(ruleWords, [left + 4, ruleY - 6], { class: 's2' }),
        ...points.map(
          ({ at, isEarlier }): Mark =>
            point('circle', at, { radius, class: isEarlier ? 'open faint' : 'solid s1' }),
        ),
        ...labels,
      ],
    };
  },
  table({ models }, locale) {
    const { model, parameters, tokens, ratio: perParameter } = words[locale];
    return {
      columns: [
        { label: model },
        { label: parameters, isNumber: true },
        { label: tokens, isNumber: true },
        { label: perParameter, isNumber: true },
      ],
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
