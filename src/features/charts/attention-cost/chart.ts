import { scaleLinear, scaleLog } from 'd3-scale';
import { line as curve } from 'd3-shape';
import type { Sizes } from '~/domain/architecture.ts';
import { attentionShare, halfwayContext } from '~/domain/attention.ts';
import { formatDigits } from '~/domain/units.ts';
import { foot, rows as gridRows, legend } from '~/features/charts/plot/axes.ts';
import {
  type Chart,
  letterSizes,
  line,
  type Mark,
  onHalf,
  type Size,
  text,
  widths,
} from '~/features/charts/plot/drawing.ts';
import { percent } from '~/features/charts/plot/format.ts';
import { point, type Shape } from '~/features/charts/plot/symbols.ts';
import { textWidth } from '~/features/charts/plot/text-width.ts';
import type { Locale } from '~/i18n/index.ts';

/** A model whose attention is weighed against the rest of it. */
export interface Weighed {
  name: string;
  sizes: Sizes;
}

const words = {
  en: {
    up: 'Share of attention in the arithmetic per token',
    across: 'Context, tokens (logarithmic scale)',
    half: 'half of the work at',
    context: 'Context, tokens',
    halfAt: 'Half at',
  },
  zh: {
    up: '注意力占每词元运算量的份额',
    across: '上下文词元数（对数）',
    half: '占到一半的长度',
    context: '上下文（词元）',
    halfAt: '占到一半的长度',
  },
} as const satisfies Record<Locale, unknown>;

const styles: readonly { curve: string; point: Shape; colour: string }[] = [
  { curve: 'curve s1', point: 'circle', colour: 's1' },
  { curve: 'curve s3 dashed', point: 'square', colour: 's3' },
  { curve: 'curve s4 dotted round', point: 'triangle', colour: 's4' },
];

const layouts = {
  wide: { left: 44, right: 562, top: 36, bottom: 372 },
  narrow: { left: 46, right: 272, top: 36, bottom: 396 },
} as const;

const from = 1024;
const to = 262_144;
const contexts = [2048, 4096, 8192, 16_384, 32_768, 65_536, 131_072, 204_800];

/** The share of attention in the arithmetic per token, against the length of the context. */
export const attentionCost: Chart<readonly Weighed[]> = {
  draw(models, locale, size) {
    const { left, right, top, bottom } = layouts[size];
    const x = scaleLog([from, to], [left, right]);
    const y = scaleLinear([0, 1], [bottom, top]);
    const half = onHalf(y(0.5));
    const steps = Array.from({ length: 65 }, (_, step) => from * (to / from) ** (step / 64));
    const series = models.map(({ name, sizes }, index) => {
      const style = styles[index % styles.length] ?? {
        curve: 'curve',
        point: 'circle' as const,
        colour: 's1',
      };
      const at = steps.map((tokens) => [x(tokens), y(attentionShare(sizes, tokens))] as [number, number]);
      const crossing = halfwayContext(sizes);
      return { name, sizes, style, at, crossing, d: curve().digits(1)(at) ?? '' };
    });
    return {
      width: widths[size],
      height: bottom + 52,
      marks: [
        text(words[locale].up, [0, 13]),
        ...gridRows(
          [0.25, 0.75, 1].map((share) => ({ at: y(share), label: percent0(share, locale) })),
          { left, right },
        ),
        text(percent0(0.5, locale), [left - 8, y(0.5) + 4.5], { anchor: 'end', class: 'soft' }),
        line([left, half], [right, half], 'thin dashed s2'),
        ...foot(
          ticks(size).map((tokens) => ({ at: x(tokens), label: formatDigits(tokens, locale) })),
          { left, right, y: bottom, title: words[locale].across },
        ),
        ...series.map(({ d, style }): Mark => ({ kind: 'path', d, class: style.curve })),
        ...series.map(({ crossing, style }) =>
          point(style.point, [x(crossing), half], { radius: 4.5, class: `solid ${style.colour}` }),
        ),
        ...series.map(({ name, at, style }) =>
          text(name, [right + 8, (at.at(-1)?.[1] ?? 0) + 4.5], { class: style.colour }),
        ),
        ...halfway(series, { left, half, top: y(0.96), locale, size }),
      ],
    };
  },
  table(models, locale) {
    const { context, halfAt } = words[locale];
    return {
      columns: [{ label: context }, ...models.map(({ name }) => ({ label: name, isNumber: true }))],
      rows: [
        ...contexts.map((tokens) => [
          formatDigits(tokens, locale),
          ...models.map(({ sizes }) => percent(attentionShare(sizes, tokens), locale)),
        ]),
        [halfAt, ...models.map(({ sizes }) => formatDigits(halfwayContext(sizes), locale))],
      ],
    };
  },
  data: (models) =>
    models.flatMap(({ name, sizes }) =>
      [...contexts, halfwayContext(sizes)]
        .toSorted((a, b) => a - b)
        .map((tokens) => ({
          model: name,
          context_tokens: tokens,
          attention_share: Number(attentionShare(sizes, tokens).toFixed(6)),
        })),
    ),
};

/** The lengths at which attention takes half, each with the sign that stands on its curve: in a row on a page, one under the other on a phone. */
function halfway(
  series: readonly { crossing: number; style: (typeof styles)[number] }[],
  { left, half, top, locale, size }: { left: number; half: number; top: number; locale: Locale; size: Size },
): Mark[] {
  const signs = series.map(({ crossing, style }) => ({
    mark: (at: readonly [number, number]) =>
      point(style.point, at, { radius: 4.5, class: `solid ${style.colour}` }),
    words: formatDigits(crossing, locale),
  }));
  const title = words[locale].half;
  if (size === 'wide') {
    return [
      text(title, [left + 4, half - 8], { class: 's2' }),
      ...legend(signs, { left: left + 4 + textWidth(title, letterSizes.wide) + 12, y: half - 8, size }),
    ];
  }
  return [
    text(title, [left + 6, top + 14], { class: 's2' }),
    ...signs.flatMap((sign, index) => legend([sign], { left: left + 6, y: top + 38 + index * 22, size })),
  ];
}

function ticks(size: 'wide' | 'narrow') {
  return size === 'wide' ? [2048, 8192, 32_768, 131_072] : [2048, 16_384, 131_072];
}

function percent0(share: number, locale: Locale) {
  return `${share * 100}${locale === 'en' ? '\u202f' : ''}%`;
}
