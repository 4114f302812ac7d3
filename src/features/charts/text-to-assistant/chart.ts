import { scaleLog } from 'd3-scale';
import { foot } from '~/features/charts/plot/axes.ts';
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
import { shortCount } from '~/features/charts/plot/format.ts';
import { around, type Label, placedLabels } from '~/features/charts/plot/labels.ts';
import { point, type Shape } from '~/features/charts/plot/symbols.ts';
import type { Locale } from '~/i18n/index.ts';

const stages = ['pre-training', 'supervised', 'preference'] as const;

type Stage = (typeof stages)[number];

/** How much one model read or was shown in one stage of its training. */
export interface Amount {
  name: string;
  stage: Stage;
  /** Tokens in pre-training, examples afterwards. */
  amount: number;
  /** Whether the source gives an upper bound. */
  isBound: boolean;
}

const words = {
  en: {
    'pre-training': {
      title: '1  Pre-training',
      sample: 'any text, token by token',
      gives: 'gives a base model',
      unit: 'tokens',
    },
    supervised: {
      title: '2  Supervised tuning',
      sample: 'a question and a good answer',
      gives: 'gives a chat model',
      unit: 'examples',
    },
    preference: {
      title: '3  Preference training',
      sample: 'answer A is better than answer B',
      gives: 'gives a preference-tuned chat model',
      unit: 'examples',
    },
    across: 'Tokens in stage 1, examples in stages 2 and 3 (logarithmic scale)',
    short: 'Tokens, then examples (logarithmic)',
    stage: 'Stage',
    model: 'Model',
    amount: 'Amount',
    upTo: 'under ',
  },
  zh: {
    'pre-training': { title: '1  预训练', sample: '任何文本，逐个词元', gives: '得到基座模型', unit: '词元' },
    supervised: {
      title: '2  监督微调',
      sample: '一个问题，一份好回答',
      gives: '得到对话模型',
      unit: '条样例',
    },
    preference: {
      title: '3  偏好训练',
      sample: '回答甲优于回答乙',
      gives: '得到经偏好训练的对话模型',
      unit: '条样例',
    },
    across: '第 1 步为词元数，第 2、3 步为样例数（对数轴）',
    short: '词元数，其后为样例数（对数）',
    stage: '步骤',
    model: '模型',
    amount: '数量',
    upTo: '不到 ',
  },
} as const satisfies Record<Locale, unknown>;

const layouts = {
  wide: { left: 8, right: 628, lane: 104 },
  narrow: { left: 8, right: 338, lane: 138 },
} as const;
const shapes: Record<Stage, Shape> = {
  'pre-training': 'circle',
  supervised: 'square',
  preference: 'triangle',
};

/** The three stages of training, each with the amounts that makers state, on one scale. */
export const textToAssistant: Chart<readonly Amount[]> = {
  draw(amounts, locale, size) {
    const { left, right, lane } = layouts[size];
    const x = scaleLog([500, 2e13], [left, right]);
    const bottom = stages.length * lane + 6;
    const ticks = (size === 'wide' ? [1e3, 1e5, 1e7, 1e9, 1e11, 1e13] : [1e3, 1e6, 1e9, 1e12]).map(
      (tick) => ({
        at: x(tick),
        label: shortCount(tick, locale),
      }),
    );
    const lanes = stages.map((stage, index) => {
      const y = (index + 1) * lane - (size === 'wide' ? 34 : 44);
      const points = amounts
        .filter((row) => row.stage === stage)
        .map((row) => ({ ...row, at: [x(row.amount), y] as const }));
      return { stage, index, y, points };
    });
    return {
      width: widths[size],
      height: bottom + 52,
      marks: [
        ...ticks.map(({ at }) => line([onHalf(at), 0], [onHalf(at), bottom], 'hairline')),
        ...lanes.flatMap((row) => laneMarks(row, { locale, size })),
        ...foot(ticks, {
          left: 0,
          right: widths[size],
          y: bottom,
          title: size === 'wide' ? words[locale].across : words[locale].short,
        }),
      ],
    };
  },
  table(amounts, locale) {
    const { stage, model, amount } = words[locale];
    return {
      columns: [{ label: stage }, { label: model }, { label: amount, isNumber: true }],
      rows: amounts.map((row) => [
        words[locale][row.stage].title.replace(/^\d\s+/, ''),
        row.name,
        `${quantity(row, locale)} ${words[locale][row.stage].unit}`,
      ]),
    };
  },
  data: (amounts) =>
    amounts.map(({ name, stage, amount, isBound }) => ({
      stage,
      model: name,
      amount,
      unit: stage === 'pre-training' ? 'tokens' : 'examples',
      upper_bound: String(isBound),
    })),
};

function laneMarks(
  {
    stage,
    index,
    y,
    points,
  }: {
    stage: Stage;
    index: number;
    y: number;
    points: readonly (Amount & { at: readonly [number, number] })[];
  },
  { locale, size }: { locale: Locale; size: Size },
): Mark[] {
  const { lane } = layouts[size];
  const { title, sample, gives } = words[locale][stage];
  const top = index * lane;
  const style = stage === 'preference' ? 's2' : 's1';
  const isWide = size === 'wide';
  const labels = points.map(
    (row): Label => ({
      words: `${row.name}, ${quantity(row, locale)}`,
      beside: around(row.at, 5),
      gap: 5,
      sides: ['above', 'below', 'above-start', 'below-start', 'above-end', 'below-end', 'over', 'under'],
    }),
  );
  const ends = points.map(({ at: [x] }) => x);
  return [
    ...(index > 0 ? [line([0, onHalf(top)], [widths[size], onHalf(top)], 'hairline')] : []),
    text(title, [0, top + 18], { class: 'halo title' }),
    text(isWide ? `“${sample}”`.replace(/[“”]/g, '') : sample, [isWide ? 190 : 0, top + (isWide ? 18 : 37)], {
      class: 'halo',
    }),
    ...(isWide ? [text(gives, [widths.wide, top + 18], { anchor: 'end', class: 'halo soft' })] : []),
    ...(points.length > 1 ? [line([Math.min(...ends), y], [Math.max(...ends), y], `thin ${style}`)] : []),
    ...points.map(({ at, isBound }) =>
      point(shapes[stage], at, { radius: 5, class: `${isBound ? 'open' : 'solid'} ${style}` }),
    ),
    ...placedLabels(labels, {
      taken: points.map(({ at }) => around(at, 5)),
      within: { left: 0, right: widths[size], top: top + (isWide ? 22 : 40), bottom: top + lane },
      size: letterSizes[size],
    }),
  ];
}

function quantity({ amount, isBound }: Amount, locale: Locale) {
  return `${isBound ? words[locale].upTo : ''}${shortCount(amount, locale)}`;
}
