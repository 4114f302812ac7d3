import { scaleLinear, scaleLog } from 'd3-scale';
import { answerRight, type Law, tokenRight } from '~/domain/emergence.ts';
import { foot, rows as gridRows, rowName } from '~/features/charts/plot/axes.ts';
import { type Chart, curve, type Mark, text, toBaseline, widths } from '~/features/charts/plot/drawing.ts';
import { percent, shortCount } from '~/features/charts/plot/format.ts';
import type { Locale } from '~/i18n/index.ts';
import { words } from './words.ts';

/** An invented law, and the lengths of answer that are scored all or nothing. */
export interface Rulers {
  law: Law;
  lengths: readonly number[];
}

const layouts = {
  wide: {
    panels: [
      { left: 44, right: 252, top: 40, title: 0 },
      { left: 340, right: 560, top: 40, title: 296 },
    ],
    height: 240,
    total: 332,
  },
  narrow: {
    panels: [
      { left: 46, right: 262, top: 40, title: 0 },
      { left: 46, right: 262, top: 356, title: 0 },
    ],
    height: 220,
    total: 636,
  },
} as const;

const [smallest, largest] = [1e8, 1e12];
const strokes = ['curve s1', 'curve s1 dashed', 'curve s2 dotted round'];
const tableSizes = [1e8, 1e9, 1e10, 1e11, 1e12];

/** One improvement under two ways of scoring: token by token, and all or nothing. */
export const twoRulers: Chart<Rulers> = {
  draw({ law, lengths }, locale, size) {
    const { panels, height, total } = layouts[size];
    const { token, answer, across, tokens } = words[locale];
    const [first, second] = panels;
    const marks = [
      ...panel(first, {
        height,
        locale,
        title: token,
        curves: [{ at: (parameters) => tokenRight(parameters, law), stroke: 'curve s1' }],
      }),
      ...panel(second, {
        height,
        locale,
        title: answer,
        curves: lengths.map((length, index) => ({
          at: (parameters) => answerRight(parameters, length, law),
          stroke: strokes[index] ?? 'thin',
          label: tokens(length),
          colour: index === lengths.length - 1 ? 's2' : undefined,
        })),
      }),
      text(across, [size === 'wide' ? second.right : widths.narrow, total - 8], { anchor: 'end' }),
    ];
    return { size, height: total, marks };
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

interface Curve {
  at: (parameters: number) => number;
  stroke: string;
  label?: string;
  colour?: string | undefined;
}

interface Panel {
  height: number;
  locale: Locale;
  title: string;
  curves: readonly Curve[];
}

function panel(
  { left, right, top, title: titleX }: { left: number; right: number; top: number; title: number },
  { height, locale, title, curves }: Panel,
): Mark[] {
  const x = scaleLog([smallest, largest], [left, right]);
  const y = scaleLinear([0, 1], [top + height, top]);
  const ends = spread(curves.map(({ at }) => y(at(largest)) + toBaseline));
  const up = { at: y, values: [0.5, 1], words: (share: number) => percent(share, locale, 0) };
  const across = { at: x, values: [1e8, 1e10, 1e12], words: (tick: number) => shortCount(tick, locale) };
  return [
    text(title, [titleX, top - 26], { class: 'title' }),
    ...gridRows(up, [left, right]),
    rowName('0', [left, y(0)]),
    ...foot(across, [left, right], { y: top + height }),
    ...curves.flatMap(({ at, stroke, label, colour }, index) => [
      curve(
        steps(64).map((parameters) => [x(parameters), y(at(parameters))]),
        stroke,
      ),
      ...(label ? [text(label, [right + 8, ends[index] ?? 0], { class: colour })] : []),
    ]),
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
