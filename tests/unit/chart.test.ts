import { expect, test } from 'vitest';
import { toCsv } from '~/domain/csv.ts';
import { along, around, overlap, placedLabels } from '~/features/charts/plot/labels.ts';
import { lightStyles, svgFile, svgMarks } from '~/features/charts/plot/svg.ts';
import { textWidth } from '~/features/charts/plot/text-width.ts';
import { tokensPerParameter } from '~/features/charts/tokens-per-parameter/chart.ts';
import { groupName } from '~/features/charts/year-in-lanes/group-name.ts';

const field = { left: 0, top: 0, right: 200, bottom: 100 };

test('a label stands at the right of its point, and at the left where the right is taken', () => {
  const label = { words: 'Yi-6B', beside: around([100, 50], 4), gap: 4 };
  const [free] = placedLabels([label], { taken: [], within: field, size: 'wide' });
  expect(free).toMatchObject({ x: 108, anchor: 'start' });
  const [moved] = placedLabels([label], { taken: along([110, 40], [110, 60]), within: field, size: 'wide' });
  expect(moved).toMatchObject({ x: 92, anchor: 'end' });
});

test('a label that finds no place is left out', () => {
  expect(
    placedLabels([{ words: 'Yi-6B', beside: around([100, 50], 4), gap: 4 }], {
      taken: [field],
      within: field,
      size: 'wide',
    }),
  ).toEqual([]);
});

test('boxes that only touch do not overlap', () => {
  expect(overlap(around([0, 0], 5), around([10, 0], 5))).toBe(false);
  expect(overlap(around([0, 0], 5), around([9, 0], 5))).toBe(true);
});

test('a Han character is as wide as the letters are high, a Latin one narrower', () => {
  expect(textWidth('词元', 'wide')).toBe(26);
  expect(textWidth('ab', 'wide')).toBeLessThan(26);
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
  expect(toCsv(['model', 'score'], [{ model: 'a, "b"', score: 1 }])).toBe('model,score\r\n"a, ""b""",1\r\n');
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
  const drawing = tokensPerParameter.draw(
    { models: [{ name: 'Even', parameters: 1e10, tokens: 2e11, isEarlier: false }], rule: 20 },
    'en',
    'wide',
  );
  const [, dash = ''] = /class="thin dashed s2" d="M\d+ ([\d.]+)/.exec(svgMarks(drawing)) ?? [];
  const [, dot = ''] = /class="solid s1"[^>]*translate\([\d.]+ ([\d.]+)\)/.exec(svgMarks(drawing)) ?? [];
  expect(Math.abs(Number(dash) - Number(dot))).toBeLessThanOrEqual(0.5);
});

test('a chart is drawn as it was', async () => {
  const models = [
    { name: 'Small & new', parameters: 2e9, tokens: 2e12, isEarlier: false },
    { name: 'Old', parameters: 1e11, tokens: 3e11, isEarlier: true },
  ];
  const drawing = tokensPerParameter.draw({ models, rule: 20 }, 'zh', 'narrow');
  await expect(svgFile(drawing, { title: '图', language: 'zh-Hans', styles: '' })).toMatchFileSnapshot(
    'tokens-per-parameter.svg',
  );
});
