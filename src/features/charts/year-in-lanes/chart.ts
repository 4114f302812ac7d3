import { scaleTime } from 'd3-scale';
import { legend, type Sign } from '~/features/charts/plot/axes.ts';
import {
  type Across,
  beside,
  type Chart,
  level,
  type Mark,
  text,
  upright,
  widths,
} from '~/features/charts/plot/drawing.ts';
import {
  type Box,
  boxOf,
  type Label,
  overlap,
  placedLabels,
  type Side,
} from '~/features/charts/plot/labels.ts';
import { point, type Shape } from '~/features/charts/plot/symbols.ts';
import type { Locale } from '~/i18n/index.ts';
import { groupName } from './group-name.ts';
import { words } from './words.ts';

/** One set of weights that was published on a day. */
export interface Release {
  name: string;
  /** Day as 2023-03-14. */
  date: string;
  kind: keyof typeof shapes;
  isBase: boolean;
}

/** What one laboratory published. */
export interface Lane {
  laboratory: Record<Locale, string>;
  releases: readonly Release[];
}

const shapes = {
  text: 'circle',
  multimodal: 'square',
  code: 'triangle',
  mathematics: 'wye',
  agents: 'diamond',
} as const satisfies Record<string, Shape>;

const frame = { left: 'none', right: 'none' } as const;
/** Shares of the drawing: the year before, and where the scale begins. */
const [earlier, scaleStart] = [0.04, 0.09];
/** Heights: the legend, a lane, its line within it, and the steps from one sign of a day to the next. */
const [top, laneHeight, lineAt, pitch] = [54, 112, 68, 11];
const radius = 4.2;
/** On the cover. */
const widest = 900;

const start = Date.UTC(2023, 2, 1);
const end = Date.UTC(2024, 0, 1);

/** The releases of the year by laboratory: base models stand on its line, chat models hang from it. */
export const yearInLanes: Chart<readonly Lane[]> = {
  draw(lanes, locale) {
    const x = scaleTime([start, end], [scaleStart, 1]);
    const foot = top + lanes.length * laneHeight;
    const months = monthsOf(locale);
    const drawn = lanes.map((lane, index) => drawnLane(lane, { index, x, locale }));
    const middles = lanes.map((_, index) => middleOf(index));
    const groups = drawn.flatMap((lane) => lane.groups);
    return {
      ...frame,
      height: foot + 26,
      marks: [
        ...legend(signsOf(locale), { y: 13 }),
        ...months.map(({ at }) => upright(x(at), [top, foot])),
        ...[...lanes, undefined].map((_, index) => level(top + index * laneHeight)),
        ...middles.map((middle) => level(middle, 'strong', [scaleStart, 1])),
        // Only the first laboratory has a forerunner, whose year does not fit the scale.
        level(middleOf(0), 'strong', [earlier - 0.015, earlier + 0.015]),
        level(middleOf(0), 'strong dotted', [earlier + 0.015, scaleStart]),
        ...months.map(({ at, label, isSpare }) =>
          text(label, [x(at) + (1 - scaleStart) / 20, foot + 18], {
            anchor: 'middle',
            class: isSpare ? 'soft spare' : 'soft',
          }),
        ),
        text('2022', [earlier, foot + 18], { anchor: 'middle', class: 'soft' }),
        ...lanes.map(({ laboratory }, index) =>
          text(laboratory[locale], [0, top + index * laneHeight + 19], { class: 'title halo' }),
        ),
        ...orderedSigns(groups),
        ...drawn.flatMap(({ labels }) => labels),
      ],
    };
  },
  table(lanes, locale) {
    const { date, laboratory, model, kind, stage, kinds, base, chat } = words[locale];
    const all = lanes.flatMap((lane) =>
      lane.releases.map((release) => ({ ...release, laboratory: lane.laboratory[locale] })),
    );
    return {
      columns: [model, date, laboratory, kind, stage],
      numbersFrom: Infinity,
      rows: all
        .toSorted((a, b) => Date.parse(a.date) - Date.parse(b.date))
        .map((row) => [row.name, row.date, row.laboratory, kinds[row.kind], row.isBase ? base : chat]),
    };
  },
  data: (lanes) =>
    lanes
      .flatMap(({ laboratory, releases }) =>
        releases.map(({ date, name, kind, isBase }) => ({
          date,
          model: name,
          laboratory: laboratory.en,
          kind,
          stage: isBase ? 'base' : 'chat',
        })),
      )
      .toSorted((a, b) => Date.parse(a.date) - Date.parse(b.date)),
};

/** The signs of a lane and their labels. */
function drawnLane(
  lane: Lane,
  { index, x, locale }: { index: number; x: (date: number) => number; locale: Locale },
) {
  const middle = middleOf(index);
  const days = [...Map.groupBy(lane.releases, ({ date }) => date).values()];
  const groups = apart(days.map((releases) => group(releases, { x, middle })));
  const name = boxOf(lane.laboratory[locale], [0, top + index * laneHeight + 19]);
  const within = {
    left: beside(0, 0),
    top: top + index * laneHeight,
    right: beside(1, 2),
    bottom: top + (index + 1) * laneHeight,
  };
  const onLine = { left: beside(0, 0), right: beside(1, 0), top: middle - 1, bottom: middle + 1 };
  const taken = [...groups.map(({ box }) => box), { ...name, right: beside(name.right, 8) }, onLine];
  return { groups, labels: placedLabels(labelsOf(groups), { taken, within, margins: frame, widest }) };
}

function middleOf(index: number) {
  return top + index * laneHeight + lineAt;
}

/** The releases of one day at their place: base models above the line of the lane, chat models below it. */
interface Group {
  name: string;
  base: readonly Release[];
  chat: readonly Release[];
  isChat: boolean;
  middle: number;
  box: Box;
}

const standing = [
  ...['above', 'above-start', 'above-end', 'above-left', 'above-right'],
  ...['below', 'below-start', 'below-left', 'below-right', 'over', 'under'],
] as Side[];
const hanging = [
  ...['below', 'below-start', 'below-end', 'below-right', 'below-left'],
  ...['above', 'above-start', 'above-end', 'under', 'over'],
] as Side[];

function group(
  releases: readonly Release[],
  { x, middle }: { x: (date: number) => number; middle: number },
): Group {
  const time = Date.parse(releases[0]?.date ?? '');
  const at = time < start ? earlier : x(time);
  const base = releases.filter(({ isBase }) => isBase);
  const chat = releases.filter(({ isBase }) => !isBase);
  const height = (rows: readonly Release[]) => (rows.length > 0 ? 7 + (rows.length - 1) * pitch + radius : 0);
  return {
    name: groupName(releases.map(({ name }) => name)),
    base,
    chat,
    isChat: base.length === 0,
    middle,
    box: {
      left: beside(at, -radius),
      right: beside(at, radius),
      top: middle - height(base),
      bottom: middle + height(chat),
    },
  };
}

/** A name for each group, without its size where that says nothing in its lane. */
function labelsOf(groups: readonly Group[]) {
  const stem = (name: string) => name.replace(/-[\d.]+B$/, '');
  const stems = groups.map(({ name }) => stem(name));
  return groups.map(({ name, box, isChat }): Label => {
    const isAlone = stems.filter((other) => other === stem(name)).length === 1;
    return { words: isAlone ? stem(name) : name, beside: box, gap: 5, sides: isChat ? hanging : standing };
  });
}

/** Groups of one lane, moved by as little as keeps their signs apart on a phone. */
function apart(groups: readonly Group[]) {
  const placed: Group[] = [];
  for (const entry of groups) {
    const last = placed.at(-1);
    const isNear = last && overlap(entry.box, last.box, [widths.least, widths.most]);
    const room = last ? (entry.box.left.share - last.box.left.share) * widths.least : 0;
    const by = isNear ? (2 * radius + 1.5 - room) / widths.least : 0;
    if (last && by > 0) placed[placed.length - 1] = moved(last, -by / 2);
    placed.push(by > 0 ? moved(entry, by / 2) : entry);
  }
  return placed;
}

function moved(entry: Group, by: number): Group {
  const shifted = (place: Across) => ({ ...place, share: place.share + by });
  return { ...entry, box: { ...entry.box, left: shifted(entry.box.left), right: shifted(entry.box.right) } };
}

/** The signs of all groups, those of one shape together. */
function orderedSigns(groups: readonly Group[]): Mark[] {
  const signs = groups.flatMap(({ base, chat, middle, box }) => {
    const stack = (rows: readonly Release[], direction: 1 | -1) =>
      rows.map(({ kind, isBase }, index) => ({
        shape: shapes[kind],
        at: [box.left.share, middle + direction * (7 + index * pitch)] as const,
        style: isBase ? 'solid s1' : 'open s1',
      }));
    return [...stack(base, -1), ...stack(chat, 1)];
  });
  return [...Map.groupBy(signs, ({ shape, style }) => `${shape} ${style}`).values()].flatMap((alike) =>
    alike.map(({ shape, at, style }) => point(shape, at, { radius, class: style })),
  );
}

function signsOf(locale: Locale): Sign[] {
  const { base, chat, kinds } = words[locale];
  return [
    { shape: 'circle', radius, class: 'solid s1', words: base },
    { shape: 'circle', radius, class: 'open s1', words: chat },
    ...(['multimodal', 'code', 'agents', 'mathematics'] as const).map((kind) => ({
      shape: shapes[kind],
      radius,
      class: 'solid faint',
      words: kinds[kind],
    })),
  ];
}

function monthsOf(locale: Locale) {
  return Array.from({ length: 10 }, (_, index) => {
    const at = Date.UTC(2023, 2 + index, 1);
    const english = new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' }).format(at);
    return { at, label: locale === 'zh' ? `${index + 3} 月` : english, isSpare: index % 2 === 1 };
  });
}
