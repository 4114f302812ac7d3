import { scaleLog } from 'd3-scale';
import { formatDigits } from '~/domain/units.ts';
import { foot, footHeight, rows } from '~/features/charts/plot/axes.ts';
import {
  beside,
  type Chart,
  level,
  margins,
  onHalf,
  type Point,
  text,
} from '~/features/charts/plot/drawing.ts';
import { ratio, shortCount } from '~/features/charts/plot/format.ts';
import { along, around, boxOf, placedLabels } from '~/features/charts/plot/labels.ts';
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

const [top, bottom] = [36, 456];
const frame = { left: 'ticks', right: 'edge' } as const;
const radius = 4.5;

/** Tokens per parameter against parameters, both on logarithmic scales. */
export const tokensPerParameter: Chart<Readings> = {
  draw({ models, rule }, locale) {
    const x = scaleLog([1.4e9, 2.6e11], [0, 1]);
    const y = scaleLog([1, 2000], [bottom, top]);
    const points = models.map((model) => ({
      ...model,
      at: [x(model.parameters), y(model.tokens / model.parameters)] as const,
    }));
    const ruleY = onHalf(y(rule));
    const ruleName = `${rule}${punctuation[locale].colon}${words[locale].rule}`;
    const ruleAt: Point = [beside(0, 4), ruleY - 6];
    const labels = points.map(({ name, at, isEarlier }) => ({
      words: name,
      beside: around(at, radius),
      gap: 4,
      class: isEarlier ? 'soft' : undefined,
    }));
    return {
      ...frame,
      height: bottom + footHeight,
      marks: [
        text(words[locale].up, [beside(0, -margins.left.ticks), 13]),
        ...rows({ at: y, values: [1000, 100, 10, 1], words: (tick) => formatDigits(tick, locale) }),
        ...foot(
          {
            at: x,
            values: [2e9, 5e9, 1e10, 2e10, 5e10, 1e11, 2e11],
            spare: [5e9, 2e10, 5e10, 2e11],
            words: (tick) => shortCount(tick, locale),
          },
          { y: bottom, title: words[locale].across },
        ),
        level(ruleY, 'thin dashed s2'),
        text(ruleName, ruleAt, { class: 's2' }),
        ...points
          .toSorted((a, b) => Number(b.isEarlier) - Number(a.isEarlier))
          .map(({ at, isEarlier }) =>
            point('circle', at, { radius, class: isEarlier ? 'open faint' : 'solid s1' }),
          ),
        ...placedLabels(labels, {
          taken: [
            ...points.map(({ at }) => around(at, radius)),
            ...along([
              [0, ruleY],
              [1, ruleY],
            ]),
            boxOf(ruleName, ruleAt),
          ],
          within: {
            left: beside(0, 2),
            top: top - 12,
            right: beside(1, margins.right.edge),
            bottom: bottom - 2,
          },
          margins: frame,
        }),
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
