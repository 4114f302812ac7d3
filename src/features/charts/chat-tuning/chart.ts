import { scaleLinear } from 'd3-scale';
import { foot, legend } from '~/features/charts/plot/axes.ts';
import {
  type Chart,
  level,
  line,
  type Mark,
  text,
  toBaseline,
  upright,
  widths,
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

const layouts = {
  wide: { left: 128, right: 584, change: 640, top: 30, row: 26, head: 34 },
  narrow: { left: 126, right: 294, change: 350, top: 56, row: 30, head: 38 },
} as const;

const radius = 4.5;
const scores = [0, 20, 40, 60, 80];

/** Base and chat scores joined by a line, which is broken and red where the chat model scores lower. */
export const chatTuning: Chart<readonly Pair[]> = {
  draw(pairs, locale, size) {
    const { left, right, change, top, row, head } = layouts[size];
    const x = scaleLinear([0, 80], [left, right]);
    const groups = [...Map.groupBy(pairs, ({ model }) => model[locale]).entries()];
    const marks: Mark[] = [];
    let y = top;
    for (const [model, members] of groups) {
      marks.push(level(y, [0, widths[size]]), text(model, [0, y + 22], { class: 'title' }));
      y += head;
      for (const pair of members) {
        marks.push(...dumbbell(pair, { x, y: y + row / 2 - 4, change }));
        y += row;
      }
      y += 4;
    }
    return {
      size,
      height: y + 78,
      marks: [
        ...legend(
          [
            { shape: 'circle', radius, class: 'open s1', words: words[locale].base },
            { shape: 'square', radius, class: 'solid s1', words: words[locale].chat },
            { shape: 'square', radius, class: 'solid s2', words: words[locale].down },
          ],
          { y: 13, size },
        ),
        ...scores.map((score) => upright(x(score), [top, y])),
        ...marks,
        ...foot({ at: x, values: scores, words: String }, [left, right], { y, title: words[locale].across }),
        text(words[locale].prompted, [0, y + 70], { class: 'soft' }),
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

function dumbbell(
  pair: Pair,
  { x, y, change }: { x: (score: number) => number; y: number; change: number },
): Mark[] {
  const isDown = pair.chat < pair.base;
  const style = isDown ? 's2' : 's1';
  const [from, to] = [x(pair.base), x(pair.chat)];
  return [
    text(starred(pair), [0, y + toBaseline]),
    line([from, y], [to, y], `curve ${style} ${isDown ? 'dashed-short' : ''}`.trim()),
    point('circle', [from, y], { radius, class: `open ${style}` }),
    point('square', [to, y], { radius, class: `solid ${style}` }),
    text(difference(pair), [change, y + toBaseline], { anchor: 'end', class: style }),
  ];
}

function starred({ test, isSamePrompt }: Pair) {
  return isSamePrompt ? test : `${test} *`;
}

function difference({ base, chat }: Pair) {
  const value = Math.round((chat - base) * 10) / 10;
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(1)}`;
}
