import { linkVertical } from 'd3-shape';
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

const stops = {
  stage: ['base', 'instruction-tuned', 'preference-tuned'],
  input: ['text', 'image', 'audio'],
  subject: ['general', 'code', 'agents'],
  tools: ['no', 'yes'],
} as const;

type Question = keyof typeof stops;

/** A model with its answer to each of the four questions. */
export type Answers = { name: string; isArgument: boolean } & {
  readonly [Key in Question]: (typeof stops)[Key][number];
};

const questions = Object.keys(stops) as Question[];

const words = {
  en: {
    model: 'Model',
    stage: {
      question: 'How far was it trained?',
      base: 'pre-trained',
      'instruction-tuned': 'instructed',
      'preference-tuned': 'preferences',
    },
    input: { question: 'Which signals go in?', text: 'text', image: 'text, images', audio: 'text, sound' },
    subject: { question: 'What is it good at?', general: 'general', code: 'code', agents: 'acting' },
    tools: { question: 'Was it tuned to call tools or act?', no: 'no', yes: 'yes' },
  },
  zh: {
    model: '模型',
    stage: {
      question: '训练到哪一步？',
      base: '预训练',
      'instruction-tuned': '指令微调',
      'preference-tuned': '偏好训练',
    },
    input: { question: '输入哪些信号？', text: '文字', image: '文字、图像', audio: '文字、声音' },
    subject: { question: '擅长什么？', general: '通用', code: '代码', agents: '行动' },
    tools: { question: '是否为调用工具或行动而微调？', no: '否', yes: '是' },
  },
} as const;

const layouts = {
  wide: { band: 216, pitch: 15, name: 19, scale: 104 },
  narrow: { band: 118, pitch: 13, name: 21, scale: 108 },
} as const;

/** Each model as a thread through one stop on each of four scales. */
export const fourQuestions: Chart<readonly Answers[]> = {
  draw(models, locale, size) {
    const { name, scale } = layouts[size];
    const order = models.toSorted((a, b) => stopOf(a, 'stage') - stopOf(b, 'stage'));
    const top = order.length * name + 34;
    const y = (question: Question) => top + questions.indexOf(question) * scale;
    const places = placesOf(order, size);
    const marks = order.flatMap((model, index): Mark[] => {
      const style = model.isArgument ? 's2' : 's1';
      const at = questions.map(
        (question) => [places.get(question)?.get(model.name) ?? 0, y(question)] as [number, number],
      );
      const [x = 0] = at[0] ?? [];
      const nameY = 13 + index * name;
      return [
        line([x, nameY - 4], [x, top], `thin ${style}`),
        line([x, nameY - 4], [x + 7, nameY - 4], `thin ${style}`),
        ...at.slice(1).map(
          (end, leg): Mark => ({
            kind: 'path',
            d: link(at[leg] ?? end, end),
            class: `${model.isArgument ? 'curve' : 'thin'} ${style}`,
          }),
        ),
        ...at.map((place) =>
          point(model.isArgument ? 'diamond' : 'circle', place, {
            radius: model.isArgument ? 5 : 4,
            class: `solid ${style}`,
          }),
        ),
        text(model.name, [x + 11, nameY], { class: model.isArgument ? 's2' : 'ink' }),
      ];
    });
    // Words come last, so that threads pass behind them.
    const scaleNames = questions.flatMap((question) =>
      scaleWords(question, { y: y(question), locale, size }),
    );
    return {
      width: widths[size],
      height: y('tools') + 30,
      marks: [
        ...questions.flatMap((question) => scaleLines(question, y(question), size)),
        ...marks,
        ...scaleNames,
      ],
    };
  },
  table(models, locale) {
    const w = words[locale];
    return {
      columns: [w.model, ...questions.map((question) => w[question].question)].map((label) => ({ label })),
      rows: models.map((model) => [
        model.name,
        ...questions.map((question) => answer(model, question, locale)),
      ]),
    };
  },
  data: (models) =>
    models.map(({ name, stage, input, subject, tools }) => ({
      model: name,
      stage,
      input: input === 'text' ? 'text' : `text+${input}`,
      subject,
      tuned_to_act: tools,
    })),
};

/** Where each thread passes each scale: one place to a model, in the order in which the threads arrive. */
function placesOf(models: readonly Answers[], size: Size) {
  const { band, pitch } = layouts[size];
  const places = new Map<Question, Map<string, number>>();
  let arriving = models;
  for (const question of questions) {
    const slots = new Map<number, number>();
    const row = new Map<string, number>();
    for (const model of arriving) {
      const stop = stopOf(model, question);
      const slot = slots.get(stop) ?? 0;
      slots.set(stop, slot + 1);
      row.set(model.name, stop * band + 8 + slot * pitch);
    }
    places.set(question, row);
    arriving = arriving.toSorted((a, b) => (row.get(a.name) ?? 0) - (row.get(b.name) ?? 0));
  }
  return places;
}

function stopOf(model: Answers, question: Question) {
  return (stops[question] as readonly string[]).indexOf(model[question]);
}

function scaleLines(question: Question, y: number, size: Size): Mark[] {
  const { band } = layouts[size];
  return stops[question].map((_, index) =>
    line([index * band, onHalf(y)], [index * band + band - 12, onHalf(y)], 'strong'),
  );
}

function scaleWords(
  question: Question,
  { y, locale, size }: { y: number; locale: Locale; size: Size },
): Mark[] {
  const names: Readonly<Record<string, string>> = words[locale][question];
  return [
    text(words[locale][question].question, [0, y - 16], { class: 'halo title' }),
    ...stops[question].map((stop, index) =>
      text(names[stop] ?? stop, [index * layouts[size].band, y + 26], { class: 'halo soft' }),
    ),
  ];
}

function answer(model: Answers, question: Question, locale: Locale) {
  const names: Readonly<Record<string, string>> = words[locale][question];
  return names[model[question]] ?? '';
}

const path = linkVertical<{ source: [number, number]; target: [number, number] }, [number, number]>()
  .x(([x]) => Math.round(x))
  .y(([, y]) => Math.round(y));

function link(source: [number, number], target: [number, number]) {
  return path({ source, target }) ?? '';
}
