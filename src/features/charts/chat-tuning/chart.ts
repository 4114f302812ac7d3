import { scaleLinear } from 'd3-scale';
import { foot, legend } from '~/features/charts/plot/axes.ts';
import {
  beside,
  type Chart,
  level,
  type Mark,
  margins,
  onHalf,
  rule,
  text,
  toBaseline,
  upright,
} from '~/features/charts/plot/drawing.ts';
import { point } from '~/features/charts/plot/symbols.ts';
import type { Locale } from '~/i18n/index.ts';
import { words } from './words.ts';

/** Scores of a base model and of the chat model tuned from it, on one test. */
export interface Pair {
  model: Record<Locale, string>;
  test: string;
  base: number;
  chat: number;
  /** Whether both were prompted in the same way. */
  isSamePrompt: boolean;
}

const frame = { left: 'names', right: 'labels' } as const;
const [top, row, head] = [30, 27, 36];
const radius = 4.5;
const scores = [0, 20, 40, 60, 80];

/** Base and chat scores joined by a line, which is broken and red where the chat model scores lower. */
export const chatTuning: Chart<readonly Pair[]> = {
  draw(pairs, locale) {
    const x = scaleLinear([0, 80], [0, 1]);
    const start = beside(0, -margins.left.names);
    let y = top;
    const groups = [...Map.groupBy(pairs, ({ model }) => model[locale])].map(([model, members]) => {
      const group = {
        model,
        y,
        rows: members.map((pair, index) => ({ pair, y: y + head + index * row + 9 })),
      };
      y += head + members.length * row + 4;
      return group;
    });
    const rows = groups.flatMap((group) => group.rows);
    const { base, chat, down, across, prompted } = words[locale];
    return {
      ...frame,
      height: y + 78,
      marks: [
        ...legend(
          [
            { shape: 'circle', radius, class: 'open s1', words: base },
            { shape: 'square', radius, class: 'solid s1', words: chat },
            { shape: 'square', radius, class: 'solid s2', words: down },
          ],
          { left: margins.left.names, y: 13 },
        ),
        ...scores.map((score) => upright(x(score), [top, y])),
        ...groups.flatMap((group) => rule(group.y, frame)),
        ...groups.map((group) => text(group.model, [start, group.y + 22], { class: 'title halo' })),
        ...rows.map(({ pair, y: middle }) => text(starred(pair), [start, middle + toBaseline])),
        ...[false, true].flatMap((isDown) =>
          dumbbells(
            rows.filter(({ pair }) => pair.chat < pair.base === isDown),
            { x, isDown },
          ),
        ),
        ...foot({ at: x, values: scores, words: String }, { y, title: across }),
        text(prompted, [start, y + 70], { class: 'soft' }),
      ],
    };
  },
  table(pairs, locale) {
    const { model, test, base, chat, change } = words[locale];
    return {
      columns: [model, test, base, chat, change],
      numbersFrom: 2,
      rows: pairs.map((pair) => [
        pair.model[locale],
        starred(pair),
        String(pair.base),
        String(pair.chat),
        difference(pair),
      ]),
    };
  },
  data: (pairs) =>
    pairs.map(({ model, test, base, chat, isSamePrompt }) => ({
      model: model.en,
      test,
      base_percent: base,
      chat_percent: chat,
      same_prompt: String(isSamePrompt),
    })),
};

interface Row {
  pair: Pair;
  y: number;
}

function dumbbells(
  rows: readonly Row[],
  { x, isDown }: { x: (score: number) => number; isDown: boolean },
): Mark[] {
  const style = isDown ? 's2' : 's1';
  return [
    ...rows.map(({ pair, y }) =>
      level(y, `curve ${style}${isDown ? ' dashed-short' : ''}`, [x(pair.base), x(pair.chat)]),
    ),
    ...rows.map(({ pair, y }) =>
      point('circle', [x(pair.base), onHalf(y)], { radius, class: `open ${style}` }),
    ),
    ...rows.map(({ pair, y }) =>
      point('square', [x(pair.chat), onHalf(y)], { radius, class: `solid ${style}` }),
    ),
    ...rows.map(({ pair, y }) =>
      text(difference(pair), [beside(1, margins.right.labels), y + toBaseline], {
        anchor: 'end',
        class: style,
      }),
    ),
  ];
}

function starred({ test, isSamePrompt }: Pair) {
  return isSamePrompt ? test : `${test} *`;
}

function difference({ base, chat }: Pair) {
  const value = Math.round((chat - base) * 10) / 10;
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(1)}`;
}
