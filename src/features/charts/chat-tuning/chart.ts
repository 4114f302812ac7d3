import { scaleLinear } from 'd3-scale';
import { foot, legend } from '~/features/charts/plot/axes.ts';
import {
  type Chart,
  line,
  type Mark,
  onHalf,
  type Size,
  text,
  widths,
} from '~/features/charts/plot/drawing.ts';
import { point } from '~/features/charts/plot/symbols.ts';
import type { Locale } from '~/i18n/index.ts';

/** Scores of a base model and of the chat model tuned from it, on one test. */
export interface Pair {
  model: Record<Locale, string>;
  test: string;
  base: number;
  chat: number;
  /** Whether both were prompted in the same way. */
  isSamePrompt: boolean;
}

const words = {
  en: {
    base: 'base',
    chat: 'chat',
    down: 'lower after tuning',
    across: 'Score, %',
    model: 'Model',
    test: 'Test',
    change: 'Change',
    prompted: '* Base and chat model were prompted differently.',
  },
  zh: {
    base: '基座',
    chat: '对话',
    down: '微调后下降',
    across: '得分（%）',
    model: '模型',
    test: '测试',
    change: '变化',
    prompted: '* 基座与对话模型的提示方式不同。',
  },
} as const satisfies Record<Locale, unknown>;

const layouts = {
  wide: { left: 128, right: 584, change: 640, top: 30, row: 26, head: 34 },
  narrow: { left: 126, right: 294, change: 350, top: 56, row: 30, head: 38 },
} as const;

const radius = 4.5;

/** Base and chat scores joined by a line, model by model; a broken red line where the chat model scores lower. */
export const chatTuning: Chart<readonly Pair[]> = {
  draw(pairs, locale, size) {
    const { left, right, change, top, row, head } = layouts[size];
    const x = scaleLinear([0, 80], [left, right]);
    const groups = [...Map.groupBy(pairs, ({ model }) => model[locale]).entries()];
    const marks: Mark[] = [];
    let y = top;
    for (const [model, members] of groups) {
      marks.push(
        line([0, onHalf(y)], [widths[size], onHalf(y)], 'hairline'),
        text(model, [0, y + 22], { class: 'title' }),
      );
      y += head;
      for (const pair of members) {
        marks.push(...dumbbell(pair, { x, y: y + row / 2 - 4, change }));
        y += row;
      }
      y += 4;
    }
    const grid = [0, 20, 40, 60, 80].map((score) =>
      line([onHalf(x(score)), top], [onHalf(x(score)), y], 'hairline'),
    );
    const ticks = [0, 20, 40, 60, 80].map((score) => ({ at: x(score), label: String(score) }));
    return {
      width: widths[size],
      height: y + 78,
      marks: [
        ...signs(locale, size),
        ...grid,
        ...marks,
        ...foot(ticks, { left, right, y, title: words[locale].across }),
        text(words[locale].prompted, [0, y + 70], { class: 'soft' }),
      ],
    };
  },
  table(pairs, locale) {
    const { model, test, base, chat, change } = words[locale];
    return {
      columns: [
        { label: model },
        { label: test },
        { label: base, isNumber: true },
        { label: chat, isNumber: true },
        { label: change, isNumber: true },
      ],
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
    text(starred(pair), [0, y + 4.5]),
    line([from, y], [to, y], `curve ${style} ${isDown ? 'dashed-short' : ''}`.trim()),
    point('circle', [from, y], { radius, class: `open ${style}` }),
    point('square', [to, y], { radius, class: `solid ${style}` }),
    text(difference(pair), [change, y + 4.5], { anchor: 'end', class: style }),
  ];
}

function starred({ test, isSamePrompt }: Pair) {
  return isSamePrompt ? test : `${test} *`;
}

function difference({ base, chat }: Pair) {
  const value = Math.round((chat - base) * 10) / 10;
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(1)}`;
}

function signs(locale: Locale, size: Size): Mark[] {
  const { base, chat, down } = words[locale];
  return legend(
    [
      { mark: (at) => point('circle', at, { radius, class: 'open s1' }), words: base },
      { mark: (at) => point('square', at, { radius, class: 'solid s1' }), words: chat },
      { mark: (at) => point('square', at, { radius, class: 'solid s2' }), words: down },
    ],
    { y: 13, size },
  );
}
