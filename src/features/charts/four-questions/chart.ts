import { linkVertical } from 'd3-shape';
import { type Chart, level, line, type Mark, type Size, text } from '~/features/charts/plot/drawing.ts';
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

const layouts = {
  wide: { band: 216, pitch: 15, name: 19, scale: 104 },
  narrow: { band: 118, pitch: 13, name: 21, scale: 108 },
} as const;

/** How the model that the text argues with stands out among the others. */
const argument = { shape: 'diamond', radius: 5, leg: 'curve', name: 's2' } as const;
const other = { shape: 'circle', radius: 4, leg: 'thin', name: 'ink' } as const;

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
      const sign = model.isArgument ? argument : other;
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
            class: `${sign.leg} ${style}`,
          }),
        ),
        ...at.map((place) => point(sign.shape, place, { radius: sign.radius, class: `solid ${style}` })),
        text(model.name, [x + 11, nameY], { class: sign.name }),
      ];
    });
    // Words come last, so that threads pass behind them.
    const scaleNames = questions.flatMap((question) =>
      scaleWords(question, { y: y(question), locale, size }),
    );
    return {
      size,
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
  return stops[question].map((_, index) => level(y, [index * band, index * band + band - 12], 'strong'));
}

function scaleWords(
  question: Question,
  { y, locale, size }: { y: number; locale: Locale; size: Size },
): Mark[] {
  const names = namesOf(question, locale);
  return [
    text(words[locale][question].question, [0, y - 16], { class: 'halo title' }),
    ...stops[question].map((stop, index) =>
      text(names[stop] ?? stop, [index * layouts[size].band, y + 26], { class: 'halo soft' }),
    ),
  ];
}

function namesOf(question: Question, locale: Locale): Readonly<Record<string, string>> {
  return words[locale][question];
}

const path = linkVertical<{ source: [number, number]; target: [number, number] }, [number, number]>()
  .x(([x]) => Math.round(x))
  .y(([, y]) => Math.round(y));

function link(source: [number, number], target: [number, number]) {
  return path({ source, target }) ?? '';
}
