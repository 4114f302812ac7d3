import { scaleLinear, scaleLog } from 'd3-scale';
import { halfwayContext, operationsPerToken } from '~/domain/decoder.ts';
import type { Network } from '~/domain/networks.ts';
import { formatDigits } from '~/domain/units.ts';
import {
  foot,
  footHeight,
  rows as gridRows,
  legend,
  rowName,
  type Sign,
} from '~/features/charts/plot/axes.ts';
import {
  type Chart,
  curve,
  level,
  type Mark,
  onHalf,
  type Size,
  text,
  toBaseline,
} from '~/features/charts/plot/drawing.ts';
import { percent } from '~/features/charts/plot/format.ts';
import { point, type Shape } from '~/features/charts/plot/symbols.ts';
import { textWidth } from '~/features/charts/plot/text-width.ts';
import type { Locale } from '~/i18n/index.ts';
import { words } from './words.ts';

const styles: readonly { curve: string; shape: Shape; colour: string }[] = [
  { curve: 'curve s1', shape: 'circle', colour: 's1' },
  { curve: 'curve s3 dashed', shape: 'square', colour: 's3' },
  { curve: 'curve s4 dotted round', shape: 'triangle', colour: 's4' },
];

const layouts = {
  wide: { left: 44, right: 562, top: 36, bottom: 372, ticks: [2048, 8192, 32_768, 131_072] },
  narrow: { left: 46, right: 272, top: 36, bottom: 396, ticks: [2048, 16_384, 131_072] },
} as const;

const from = 1024;
const to = 262_144;
const contexts = [2048, 4096, 8192, 16_384, 32_768, 65_536, 131_072, 204_800];

const shareAt = (network: Network, tokens: number) => operationsPerToken(network, tokens).share;

/** The share of attention in the arithmetic per token, against the length of the context. */
export const attentionCost: Chart<readonly Network[]> = {
  draw(networks, locale, size) {
    const { left, right, top, bottom, ticks } = layouts[size];
    const x = scaleLog([from, to], [left, right]);
    const y = scaleLinear([0, 1], [bottom, top]);
    const half = onHalf(y(0.5));
    const steps = Array.from({ length: 65 }, (_, step) => from * (to / from) ** (step / 64));
    const series = networks.map((network, index) => {
      const style = styles[index % styles.length] ?? { curve: 'curve', shape: 'circle', colour: 's1' };
      const at = steps.map((tokens): [number, number] => [x(tokens), y(shareAt(network, tokens))]);
      const crossing = halfwayContext(network);
      const sign: Sign = {
        shape: style.shape,
        radius: 4.5,
        class: `solid ${style.colour}`,
        words: formatDigits(crossing, locale),
      };
      return { name: network.name, style, at, crossing, sign };
    });
    const share = (value: number) => percent(value, locale, 0);
    return {
      size,
      height: bottom + footHeight,
      marks: [
        text(words[locale].up, [0, 13]),
        ...gridRows({ at: y, values: [0.25, 0.75, 1], words: share }, [left, right]),
        rowName(share(0.5), [left, y(0.5)]),
        level(half, [left, right], 'thin dashed s2'),
        ...foot({ at: x, values: ticks, words: (tokens) => formatDigits(tokens, locale) }, [left, right], {
          y: bottom,
          title: words[locale].across,
        }),
        ...series.map(({ at, style }) => curve(at, style.curve)),
        ...series.map(({ crossing, sign }) => point(sign.shape, [x(crossing), half], sign)),
        ...series.map(({ name, at, style }) =>
          text(name, [right + 8, (at.at(-1)?.[1] ?? 0) + toBaseline], { class: style.colour }),
        ),
        ...halfway(
          series.map(({ sign }) => sign),
          { left, half, top: y(0.96), locale, size },
        ),
      ],
    };
  },
  table(networks, locale) {
    const { context, halfAt } = words[locale];
    return {
      columns: [context, ...networks.map(({ name }) => name)],
      numbersFrom: 1,
      rows: [
        ...contexts.map((tokens) => [
          formatDigits(tokens, locale),
          ...networks.map((network) => percent(shareAt(network, tokens), locale)),
        ]),
        [halfAt, ...networks.map((network) => formatDigits(halfwayContext(network), locale))],
      ],
    };
  },
  data: (networks) =>
    networks.flatMap((network) =>
      [...contexts, halfwayContext(network)]
        .toSorted((a, b) => a - b)
        .map((tokens) => ({
          model: network.name,
          context_tokens: tokens,
          attention_share: Number(shareAt(network, tokens).toFixed(6)),
        })),
    ),
};

/** The lengths at which attention takes half, each with its sign: in a row, on a phone in a column. */
function halfway(
  signs: readonly Sign[],
  { left, half, top, locale, size }: { left: number; half: number; top: number; locale: Locale; size: Size },
): Mark[] {
  const title = words[locale].half;
  if (size === 'wide') {
    return [
      text(title, [left + 4, half - 8], { class: 's2' }),
      ...legend(signs, { left: left + 4 + textWidth(title, size) + 12, y: half - 8, size }),
    ];
  }
  return [
    text(title, [left + 6, top + 14], { class: 's2' }),
    ...signs.flatMap((sign, index) => legend([sign], { left: left + 6, y: top + 38 + index * 22, size })),
  ];
}
