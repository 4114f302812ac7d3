import { beside, type Chart, level, line, text, upright } from '~/features/charts/plot/drawing.ts';
import { point } from '~/features/charts/plot/symbols.ts';
import type { Locale } from '~/i18n/index.ts';
import { words } from './words.ts';

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

/** Shares of the drawing: from one stop to the next, from its start to the first thread, between threads. */
const [band, inset, pitch] = [1 / 3, 0.02, 0.037];
/** From one stop to where its rule ends. */
const stopWidth = 0.3;
const [nameLeading, scaleLeading] = [20, 106];

/** How the model that the text argues with stands out among the others. */
const argument = { shape: 'diamond', radius: 5, leg: 'curve s2', name: 's2' } as const;
const other = { shape: 'circle', radius: 4, leg: 'thin s1', name: undefined } as const;

/** Each model as a thread through one stop on each of four scales. */
export const fourQuestions: Chart<readonly Answers[]> = {
  draw(models, locale) {
    const order = models.toSorted((a, b) => stopOf(a, 'stage') - stopOf(b, 'stage'));
    const top = order.length * nameLeading + 34;
    const y = (question: Question) => top + questions.indexOf(question) * scaleLeading;
    const places = placesOf(order);
    const threads = order.map((model, index) => ({
      name: model.name,
      nameY: 13 + index * nameLeading,
      style: model.isArgument ? argument : other,
      at: questions.map((question) => [places.get(question)?.get(model.name) ?? 0, y(question)] as const),
    }));
    const stopsOf = questions.flatMap((question) =>
      stops[question].map((stop, index) => ({ stop, question, x: index * band, y: y(question) })),
    );
    return {
      left: 'none',
      right: 'none',
      height: y('tools') + 30,
      marks: [
        ...stopsOf.map(({ x, y: at }) => level(at, 'strong', [x, x + stopWidth])),
        ...threads.map(({ at: [[x = 0] = []], nameY, style }) => upright(x, [nameY - 9, top], style.leg)),
        ...threads.map(({ at, style }) => line(at, style.leg, 'curved')),
        ...threads.flatMap(({ at, style }) =>
          at.map((place) =>
            point(style.shape, place, { radius: style.radius, class: `solid ${style.leg.slice(-2)}` }),
          ),
        ),
        ...threads.map(({ at: [[x = 0] = []], nameY, name, style }) =>
          text(name, [beside(x, 7), nameY], { class: style.name ? `halo ${style.name}` : 'halo' }),
        ),
        // Words come last, so that threads pass behind them.
        ...questions.map((question) =>
          text(words[locale][question].question, [0, y(question) - 17], { class: 'halo title' }),
        ),
        ...stopsOf.map(({ stop, question, x, y: at }) =>
          text(namesOf(question, locale)[stop] ?? stop, [x, at + 24], { class: 'halo soft' }),
        ),
      ],
    };
  },
  table(models, locale) {
    const w = words[locale];
    return {
      columns: [w.model, ...questions.map((question) => w[question].question)],
      numbersFrom: Infinity,
      rows: models.map((model) => [
        model.name,
        ...questions.map((question) => namesOf(question, locale)[model[question]] ?? ''),
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
function placesOf(models: readonly Answers[]) {
  const places = new Map<Question, Map<string, number>>();
  let arriving = models;
  for (const question of questions) {
    const slots = new Map<number, number>();
    const row = new Map<string, number>();
    for (const model of arriving) {
      const stop = stopOf(model, question);
      const slot = slots.get(stop) ?? 0;
      slots.set(stop, slot + 1);
      row.set(model.name, stop * band + inset + slot * pitch);
    }
    places.set(question, row);
    arriving = arriving.toSorted((a, b) => (row.get(a.name) ?? 0) - (row.get(b.name) ?? 0));
  }
  return places;
}

function stopOf(model: Answers, question: Question) {
  return (stops[question] as readonly string[]).indexOf(model[question]);
}

function namesOf(question: Question, locale: Locale): Readonly<Record<string, string>> {
  return words[locale][question];
}
