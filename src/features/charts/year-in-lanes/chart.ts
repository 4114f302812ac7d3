import { scaleTime } from 'd3-scale';
import { legend, type Sign } from '~/features/charts/plot/axes.ts';
import {
  type Chart,
  level,
  type Mark,
  type Size,
  text,
  toBaseline,
  upright,
  widths,
} from '~/features/charts/plot/drawing.ts';
import { type Box, type Label, overlap, placedLabels, type Side } from '~/features/charts/plot/labels.ts';
import { point, type Shape } from '~/features/charts/plot/symbols.ts';
import { textWidth } from '~/features/charts/plot/text-width.ts';
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

const layouts = {
  wide: { left: 148, right: 622, earlier: 122, top: 34, lane: 88, pitch: 11, radius: 4.2 },
  narrow: { left: 34, right: 350, earlier: 12, top: 54, lane: 112, pitch: 11, radius: 4.2 },
} as const;

const start = Date.UTC(2023, 2, 1);
const end = Date.UTC(2024, 0, 1);

/** The releases of the year by laboratory: base models stand on its line, chat models hang from it. */
export const yearInLanes: Chart<readonly Lane[]> = {
  draw(lanes, locale, size) {
    const { left, right, top, earlier, lane: laneHeight } = layouts[size];
    const isWide = size === 'wide';
    const x = scaleTime([start, end], [left, right]);
    const foot = top + lanes.length * laneHeight;
    const middle = (index: number) =>
      Math.round(top + index * laneHeight + laneHeight / 2 + (isWide ? 2 : 12));
    const names = lanes.map(({ laboratory }, index) =>
      laboratoryName(laboratory[locale], { index, middle: middle(index), size }),
    );
    const drawn = lanes.map((lane, index) => {
      const groups = apart(days(lane).map((releases) => group(releases, { x, middle: middle(index), size })));
      const within = {
        left: 0,
        top: top + index * laneHeight,
        right: widths[size] + 2,
        bottom: top + (index + 1) * laneHeight,
      };
      const taken = [
        ...groups.map(({ box }) => box),
        ...names.map(({ box }) => box),
        onLine(middle(index), right),
      ];
      return {
        groups,
        labels: placedLabels(labelsOf(groups, size), { taken, within, size }),
      };
    });
    return {
      size,
      height: foot + 26,
      marks: [
        ...head(locale, size),
        ...months(locale, size).flatMap(({ at, label }): Mark[] => [
          upright(x(at), [top, foot]),
          text(label, [x(at) + (right - left) / 20, foot + 18], { anchor: 'middle', class: 'soft' }),
        ]),
        text('2022', [earlier, foot + 18], { anchor: 'middle', class: 'soft' }),
        level(top, [0, right]),
        ...lanes.flatMap((_, index) => laneLines(index, { middle: middle(index), size })),
        ...names.flatMap(({ marks }) => marks),
        ...drawn.flatMap(({ groups }) => groups.flatMap((entry) => signs(entry, size))),
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

/** The releases of a lane by day. */
function days({ releases }: Lane) {
  return [...Map.groupBy(releases, ({ date }) => date).values()];
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
  ...['below', 'below-left', 'below-right', 'over', 'under'],
] as Side[];
const hanging = [
  ...['below', 'below-start', 'below-end', 'below-right', 'below-left'],
  ...['above', 'above-start', 'above-end', 'under', 'over'],
] as Side[];

function group(
  releases: readonly Release[],
  { x, middle, size }: { x: (date: number) => number; middle: number; size: Size },
): Group {
  const { earlier, pitch, radius } = layouts[size];
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
    box: { left: at - radius, right: at + radius, top: middle - height(base), bottom: middle + height(chat) },
  };
}

/** A name for each group, without its size where that says nothing in its lane. */
function labelsOf(groups: readonly Group[], size: Size) {
  const stem = (name: string) => name.replace(/-[\d.]+B$/, '');
  const stems = groups.map(({ name }) => stem(name));
  return groups.map(({ name, box, isChat }): Label => {
    const isAlone = stems.filter((other) => other === stem(name)).length === 1;
    const sides = (isChat ? hanging : standing).filter(
      (side) => size === 'wide' || (side !== 'over' && side !== 'under'),
    );
    return { words: isAlone ? stem(name) : name, beside: box, gap: 5, sides };
  });
}

/** Groups of one lane, moved by as little as keeps their signs apart. */
function apart(groups: readonly Group[]) {
  const placed: Group[] = [];
  for (const entry of groups) {
    const last = placed.at(-1);
    const overlapping = last && overlap(entry.box, last.box) ? last.box.right + 1.5 - entry.box.left : 0;
    if (last && overlapping > 0) placed[placed.length - 1] = moved(last, -overlapping / 2);
    placed.push(overlapping > 0 ? moved(entry, overlapping / 2) : entry);
  }
  return placed;
}

function moved(entry: Group, by: number): Group {
  return { ...entry, box: { ...entry.box, left: entry.box.left + by, right: entry.box.right + by } };
}

function signs({ base, chat, middle, box }: Group, size: Size): Mark[] {
  const { pitch, radius } = layouts[size];
  const x = (box.left + box.right) / 2;
  const stack = (rows: readonly Release[], direction: 1 | -1) =>
    rows.map(({ kind, isBase }, index) =>
      point(shapes[kind], [x, middle + direction * (7 + index * pitch)], {
        radius,
        class: isBase ? 'solid s1' : 'open s1',
      }),
    );
  return [...stack(base, -1), ...stack(chat, 1)];
}

function laneLines(index: number, { middle, size }: { middle: number; size: Size }): Mark[] {
  const { left, right, top, lane, earlier } = layouts[size];
  const lower = top + (index + 1) * lane;
  // Only the first laboratory has a forerunner, whose year does not fit the scale.
  const forerunner = [
    level(middle, [earlier - 9, earlier + 9], 'strong'),
    level(middle, [earlier + 9, left], 'strong dotted'),
  ];
  return [
    level(middle, [left, right], 'strong'),
    level(lower, [0, right]),
    ...(index === 0 ? forerunner : []),
  ];
}

/** The name of a laboratory beside its lane, or above it on a phone. */
function laboratoryName(
  name: string,
  { index, middle, size }: { index: number; middle: number; size: Size },
) {
  const { top, lane } = layouts[size];
  const rows = size === 'wide' ? twoLines(name) : [name];
  const first = size === 'wide' ? middle + toBaseline - (rows.length - 1) * 8.5 : top + index * lane + 19;
  const width = Math.max(...rows.map((row) => textWidth(row, size))) * 1.06;
  return {
    marks: rows.map((row, line) => text(row, [0, first + line * 17], { class: 'title' })),
    box: { left: 0, right: width, top: first - 13, bottom: first + (rows.length - 1) * 17 + 4 },
  };
}

/** Letters of a name, and Han characters, that still fit on one line. */
const longest = { letters: 14, han: 7 } as const;

/** A long name on two lines, broken at a space or in the middle of a long Chinese one. */
function twoLines(name: string) {
  const isHan = /\p{Script=Han}/u.test(name);
  const space = isHan ? 4 : name.lastIndexOf(' ');
  if (name.length <= (isHan ? longest.han : longest.letters) || space <= 0) return [name];
  return [name.slice(0, space), name.slice(space).trimStart()];
}

function onLine(y: number, right: number): Box {
  return { left: 0, right, top: y - 1, bottom: y + 1 };
}

function head(locale: Locale, size: Size): Mark[] {
  const { base, chat, kinds } = words[locale];
  const { radius } = layouts[size];
  const signs = [
    { shape: 'circle', radius, class: 'solid s1', words: base },
    { shape: 'circle', radius, class: 'open s1', words: chat },
    ...(['multimodal', 'code', 'agents', 'mathematics'] as const).map((kind) => ({
      shape: shapes[kind],
      radius,
      class: 'solid faint',
      words: kinds[kind],
    })),
  ] satisfies Sign[];
  const first = size === 'wide' ? signs.length : 3;
  return [...legend(signs.slice(0, first), { y: 13, size }), ...legend(signs.slice(first), { y: 37, size })];
}

function months(locale: Locale, size: Size) {
  return Array.from({ length: 10 }, (_, index) => {
    const at = Date.UTC(2023, 2 + index, 1);
    const name =
      locale === 'zh'
        ? `${index + 3}${size === 'wide' ? ' 月' : ''}`
        : new Intl.DateTimeFormat('en', {
            month: size === 'wide' ? 'short' : 'narrow',
            timeZone: 'UTC',
          }).format(at);
    return { at, label: name };
  });
}
