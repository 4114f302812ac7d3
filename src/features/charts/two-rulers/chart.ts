import { scaleLinear, scaleLog } from 'd3-scale';
import { answerRight, type Law, tokenRight } from '~/domain/emergence.ts';
import { foot, footHeight, rowName, rows } from '~/features/charts/plot/axes.ts';
import {
  beside,
  type Chart,
  line,
  lines,
  type Mark,
  text,
  toBaseline,
} from '~/features/charts/plot/drawing.ts';
import { percent, shortCount } from '~/features/charts/plot/format.ts';
import type { Locale } from '~/i18n/index.ts';
import { words } from './words.ts';

/** An invented law, and the lengths of answer that are scored all or nothing. */
export interface Rulers {
  law: Law;
  lengths: readonly number[];
}

/** Shares of the field that the panels take, which stand on one scale. */
const panels = [
  [0, 0.44],
  [0.56, 1],
] as const;
const [top, bottom] = [54, 294];

const [smallest, largest] = [1e8, 1e12];
const strokes = ['curve s1', 'curve s1 dashed', 'curve s2 dotted round'];
const tableSizes = [1e8, 1e9, 1e10, 1e11, 1e12];

/** One improvement under two ways of scoring: token by token, and all or nothing. */
export const twoRulers: Chart<Rulers> = {
  draw({ law, lengths }, locale) {
    const { token, answer, across, tokens } = words[locale];
    const y = scaleLinear([0, 1], [bottom, top]);
    const [first, second] = panels;
    const curves = lengths.map((length, index) => ({
      at: (parameters: number) => answerRight(parameters, length, law),
      stroke: strokes[index] ?? 'thin',
      label: tokens(length),
      colour: index === lengths.length - 1 ? 's2' : undefined,
    }));
    const ends = spread(curves.map(({ at }) => y(at(largest)) + toBaseline));
    const single = [{ at: (parameters: number) => tokenRight(parameters, law), stroke: 'curve s1' }];
    return {
      left: 'ticks',
      right: 'labels',
      height: bottom + footHeight,
      marks: [
        ...rows({ at: y, values: [0.5, 1], words: (share) => percent(share, locale, 0) }),
        rowName('0', bottom),
        ...panel(single, { span: first, title: token, y, locale }),
        ...panel(curves, { span: second, title: answer, y, locale }),
        ...curves.map(({ label, colour }, index) =>
          text(label, [beside(1, 8), ends[index] ?? 0], { class: colour }),
        ),
        text(across, [1, bottom + 44], { anchor: 'end' }),
      ],
    };
  },
  table({ law, lengths }, locale) {
    const { parameters, one, tokens } = words[locale];
    return {
      columns: [parameters, one, ...lengths.map(tokens)],
      numbersFrom: 1,
      rows: tableSizes.map((size) => [
        shortCount(size, locale),
        percent(tokenRight(size, law), locale),
        ...lengths.map((length) => percent(answerRight(size, length, law), locale)),
      ]),
    };
  },
  data: ({ law, lengths }) =>
    steps(16).flatMap((parameters) =>
      [1, ...lengths].map((length) => ({
        parameters: Math.round(parameters),
        answer_tokens: length,
        share_right: Number(answerRight(parameters, length, law).toFixed(6)),
      })),
    ),
};

interface Panel {
  /** The shares of the field between which it stands. */
  span: readonly [number, number];
  title: readonly string[];
  y: (share: number) => number;
  locale: Locale;
}

function panel(
  curves: readonly { at: (parameters: number) => number; stroke: string }[],
  { span, title, y, locale }: Panel,
): Mark[] {
  const x = scaleLog([smallest, largest], span);
  const across = {
    at: x,
    values: [1e8, 1e10, 1e12],
    spare: [1e10],
    inside: true,
    words: (tick: number) => shortCount(tick, locale),
  };
  return [
    ...lines(title, [span[0], top - 37], { class: 'title' }),
    ...foot(across, { y: bottom, span }),
    ...curves.map(({ at, stroke }) =>
      line(
        steps(64).map((parameters) => [x(parameters), y(at(parameters))]),
        stroke,
      ),
    ),
  ];
}

/** Baselines from the top down, moved until each has a line to itself; the first rises for the second. */
function spread(baselines: readonly number[]) {
  const [first = 0, second = Infinity, ...rest] = baselines;
  return [Math.min(first, second - 17), second, ...rest];
}

function steps(count: number) {
  return Array.from({ length: count + 1 }, (_, step) => smallest * (largest / smallest) ** (step / count));
}
