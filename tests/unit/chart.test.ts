import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { toCsv } from '~/domain/csv.ts';
import { area, beside, line, margins } from '~/features/charts/plot/drawing.ts';
import { along, around, overlap, placedLabels, roomy, type Side } from '~/features/charts/plot/labels.ts';
import { fluidMarks, lightStyles, svgFile } from '~/features/charts/plot/svg.ts';
import { point } from '~/features/charts/plot/symbols.ts';
import { textWidth } from '~/features/charts/plot/text-width.ts';
import { tokensPerParameter } from '~/features/charts/tokens-per-parameter/chart.ts';
import { groupName } from '~/features/charts/year-in-lanes/group-name.ts';

const field = { left: beside(0, 0), top: 0, right: beside(1, 0), bottom: 100 };
const room = { within: field, margins: { left: 'none', right: 'none' } } as const;

test('a label stands at the right of its point, and at the left where the right is taken', () => {
  const label = { words: 'Yi-6B', beside: around([0.5, 50], 4), gap: 4 };
  const [free] = placedLabels([label], { ...room, taken: [] });
  expect(free).toMatchObject({ at: [{ share: 0.5, by: 8 }, expect.any(Number)], anchor: 'start' });
  const wall = along([
    [0.52, 40],
    [0.52, 60],
  ]);
  const [moved] = placedLabels([label], { ...room, taken: wall });
  expect(moved).toMatchObject({ at: [{ share: 0.5, by: -8 }, expect.any(Number)], anchor: 'end' });
});

test('a label that a phone has no room for is spare, and one that finds no place is left out', () => {
  const label = (sides: readonly Side[]) => ({
    words: 'Yi-34B-200K',
    beside: around([0.8, 50], 4),
    gap: 4,
    sides,
  });
  expect(placedLabels([label(['right'])], { ...room, taken: [] })).toMatchObject([{ class: 'halo spare' }]);
  expect(placedLabels([label(['right', 'left'])], { ...room, taken: [] })).toMatchObject([{ class: 'halo' }]);
  expect(placedLabels([label(['right'])], { ...room, taken: [field] })).toEqual([]);
});

test('boxes that only touch do not overlap, and two may meet at one width only', () => {
  const widths = [280, 640] as const;
  expect(overlap(around([0, 0], 5), around([beside(0, 10), 0], 5), widths)).toBe(false);
  expect(overlap(around([0, 0], 5), around([beside(0, 9), 0], 5), widths)).toBe(true);
  expect(overlap(around([0, 0], 5), around([0.02, 0], 5), widths)).toBe(true);
  expect(overlap(around([0, 0], 5), around([0.02, 0], 5), [600, 640])).toBe(false);
});

test('a Han character is as wide as the letters are high, a Latin one narrower', () => {
  expect(textWidth('词元')).toBe(26);
  expect(textWidth('ab')).toBeLessThan(26);
});

test.each([
  [['Qwen-7B', 'Qwen-7B-Chat'], 'Qwen-7B'],
  [['InternLM-7B', 'InternLM-Chat-7B'], 'InternLM-7B'],
  [['Baichuan2-7B-Base', 'Baichuan2-7B-Chat', 'Baichuan2-13B-Base', 'Baichuan2-13B-Chat'], 'Baichuan2'],
  [['Yi-6B-200K', 'Yi-34B-200K'], 'Yi-200K'],
  [['Yi-6B-Chat', 'Yi-34B-Chat'], 'Yi-Chat'],
  [['Skywork-13B-Base', 'Skywork-13B-Math'], 'Skywork-13B'],
  [['InternLM-XComposer-7B', 'InternLM-XComposer-VL-7B'], 'InternLM-XComposer'],
  [['Qwen-72B', 'Qwen-1.8B', 'Qwen-Audio'], 'Qwen-72B, 1.8B, Audio'],
  [['Baichuan-13B-Base', 'Baichuan-13B-Chat'], 'Baichuan-13B'],
])('%j of one day are called %s', (names, name) => {
  expect(groupName(names)).toBe(name);
});

test('cells with commas and quotation marks are quoted', () => {
  expect(toCsv(['model', 'score'], [{ model: 'a, "b"', score: 1 }])).toBe(
    '\uFEFFmodel,score\r\n"a, ""b""",1\r\n',
  );
});

test('a file that stands alone has the light colours and no media queries', () => {
  const tokens =
    ':root { --ink: light-dark(#111, #eee); --series-1: var(--ink); --sans: Arial, sans-serif; }';
  expect(
    lightStyles(
      '.s1 { color: var(--series-1); } @media (forced-colors: active) { .s1 { color: red; } }',
      tokens,
    ),
  ).toBe('.s1 { color: #111; }');
});

test('twenty tokens per parameter stand on the line of the rule', () => {
  const models = [{ name: 'Even', parameters: 1e10, tokens: 2e11, isEarlier: false }];
  const { marks } = tokensPerParameter.draw({ models, rule: 20 }, 'en');
  const rule = marks.find((mark) => mark.class === 'thin dashed s2');
  const dot = marks.find((mark) => mark.kind === 'dot');
  if (rule?.kind !== 'line' || dot?.kind !== 'dot') throw new Error('no rule or no point');
  expect(Math.abs((rule.points[0]?.[1] ?? 0) - dot.at[1])).toBeLessThanOrEqual(0.5);
});

test('marks of one look are one element, and what hangs on a share of the field keeps its pixels', () => {
  const bars = [10, 20].map((y) => area([0, 0.5], [y, y + 5], 'bar'));
  const sign = point('triangle', [0.25, 40], { radius: 4, class: 'solid s1' });
  const drawing = { left: 'none', right: 'none', height: 50, marks: [...bars, sign] } as const;
  const field = '<svg viewBox="0 0 1000 50" preserveAspectRatio="none">';
  expect(fluidMarks(drawing)).toBe(
    `${field}<path class="bar" d="M0 10L500 10L500 15L0 15ZM0 20L500 20L500 25L0 25Z"/></svg>` +
      '<svg x="25%"><path class="solid s1" d="M0 33.8L5.4 43.1L-5.4 43.1Z"/></svg>',
  );
});

test('a line that mixes shares with pixels is refused', () => {
  const mixed = line(
    [
      [0, 0],
      [beside(1, 5), 0],
    ],
    'thin',
  );
  expect(() => fluidMarks({ left: 'none', right: 'none', height: 1, marks: [mixed] })).toThrow('mixes');
});

test('the style sheet knows the margins and the width from which there is room', () => {
  const css = readFileSync('src/styles/chart.css', 'utf8');
  for (const [side, sizes] of Object.entries(margins))
    for (const [name, pixels] of Object.entries(sizes))
      expect(css).toMatch(new RegExp(`svg\\.${side}-${name} \\{\\s*--${side}: ${pixels}px;`));
  expect(css).toContain(`(width < ${roomy}px)`);
});

test('a chart is drawn as it was', async () => {
  const models = [
    { name: 'Small & new', parameters: 2e9, tokens: 2e12, isEarlier: false },
    { name: 'Old', parameters: 1e11, tokens: 3e11, isEarlier: true },
  ];
  const drawing = tokensPerParameter.draw({ models, rule: 20 }, 'zh');
  await expect(svgFile(drawing, { title: '图', language: 'zh-Hans', styles: '' })).toMatchFileSnapshot(
    'tokens-per-parameter.svg',
  );
});
