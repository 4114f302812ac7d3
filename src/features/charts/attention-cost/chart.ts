import { scaleLinear, scaleLog } from 'd3-scale';
import { halfwayContext, operationsPerToken } from '~/domain/decoder.ts';
import type { Network } from '~/domain/networks.ts';
import { formatDigits } from '~/domain/units.ts';
import { foot, footHeight, legend, rowName, rows } from '~/features/charts/plot/axes.ts';
import {
  beside,
  type Chart,
  level,
  line,
  margins,
  onHalf,
  text,
  toBaseline,
} from '~/features/charts/plot/drawing.ts';
import { percent } from '~/features/charts/plot/format.ts';
import { point, type Shape } from '~/features/charts/plot/symbols.ts';
import { words } from './words.ts';

const styles: readonly { curve: string; shape: Shape; colour: string }[] = [
  { curve: 'curve s1', shape: 'circle', colour: 's1' },
  { curve: 'curve s3 dashed', shape: 'square', colour: 's3' },
  { curve: 'curve s4 dotted round', shape: 'triangle', colour: 's4' },
];

const [top, bottom] = [36, 384];

const from = 1024;
const to = 262_144;
const contexts = [2048, 4096, 8192, 16_384, 32_768, 65_536, 131_072, 204_800];

const shareAt = (network: Network, tokens: number) => operationsPerToken(network, tokens).share;

/** The share of attention in the arithmetic per token, against the length of the context. */
export const attentionCost: Chart<readonly Network[]> = {
  draw(networks, locale) {
    const x = scaleLog([from, to], [0, 1]);
    const y = scaleLinear([0, 1], [bottom, top]);
    const half = onHalf(y(0.5));
    const lengths = Array.from({ length: 65 }, (_, step) => from * (to / from) ** (step / 64));
    const series = networks.map((network, index) => {
      const style = styles[index % styles.length] ?? { curve: 'curve', shape: 'circle', colour: 's1' };
      const at = lengths.map((tokens): [number, number] => [x(tokens), y(shareAt(network, tokens))]);
      const crossing = halfwayContext(network);
      const sign = { shape: style.shape, radius: 4.5, class: `solid ${style.colour}` };
      return { name: network.name, style, at, crossing, sign };
    });
    const share = (value: number) => percent(value, locale, 0);
    return {
      left: 'ticks',
      right: 'labels',
      height: bottom + footHeight,
      marks: [
        text(words[locale].up, [beside(0, -margins.left.ticks), 13]),
        ...rows({ at: y, values: [0.25, 0.75, 1], words: share }),
        rowName(share(0.5), y(0.5)),
        level(half, 'thin dashed s2'),
        ...foot(
          {
            at: x,
            values: [2048, 8192, 32_768, 131_072],
            spare: [8192, 32_768],
            words: (tokens) => formatDigits(tokens, locale),
          },
          { y: bottom, title: words[locale].across },
        ),
        ...series.map(({ at, style }) => line(at, style.curve)),
        ...series.map(({ crossing, sign }) => point(sign.shape, [x(crossing), half], sign)),
        ...series.map(({ name, at, style }) =>
          text(name, [beside(1, 8), (at.at(-1)?.[1] ?? 0) + toBaseline], { class: style.colour }),
        ),
        text(words[locale].half, [beside(0, 6), top + 20], { class: 's2' }),
        ...series.flatMap(({ crossing, sign }, index) =>
          legend([{ ...sign, words: formatDigits(crossing, locale) }], {
            left: -6,
            y: top + 40 + index * 19,
          }),
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
