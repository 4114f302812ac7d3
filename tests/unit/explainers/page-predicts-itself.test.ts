import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  chanceAt,
  continued,
  countsOf,
  drawn,
  findingOf,
  highestOrder,
  meterOf,
  prediction,
  recited,
  textOf,
  tokensOf,
} from '~/features/explainers/page-predicts-itself/reckoning.ts';
import { predictionWords } from '~/features/explainers/page-predicts-itself/words.ts';

const text = 'The model reads. The model writes on. A model reads what the model writes.';
const counts = countsOf(tokensOf(text));
const choices = (context: string, order: number, temperature = 1) =>
  prediction(counts, tokensOf(context), order, temperature).choices;

test.each([
  [
    'Qwen-7B, at 28.8 % and 1,866 runs: “so”.',
    ['Qwen-7B', ',', 'at', '28.8', '%', 'and', '1,866', 'runs', ':', '“', 'so', '”', '.'],
  ],
  ['模型用 Qwen-7B，占 75%。', ['模', '型', '用', 'Qwen-7B', '，', '占', '75%', '。']],
])('%s is cut into tokens and put together again', (written, tokens) => {
  expect(tokensOf(written)).toEqual(tokens);
  expect(textOf(tokens)).toBe(written);
});

test('probabilities are shares of what followed', () => {
  expect(choices('The model', 3)).toEqual([
    { token: 'reads', probability: 0.5 },
    { token: 'writes', probability: 0.5 },
  ]);
  expect(choices('', 1)[0]).toEqual({ token: 'model', probability: 4 / 17 });
});

test('a context that never occurred is shortened until it did', () => {
  expect(prediction(counts, tokensOf('A model writes'), 4).context).toEqual(['model', 'writes']);
  expect(prediction(counts, ['unknown'], 4)).toMatchObject({ context: [], seen: 17 });
});

test('the probabilities of every context sum to one, at every temperature', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', 'b', '.', '模'), { minLength: 1 }),
      fc.integer({ min: 2, max: 20 }),
      (tokens, tenths) => {
        const table = countsOf(tokens);
        for (const [length, rows] of table.entries()) {
          for (const context of rows.keys()) {
            const all = prediction(
              table,
              context.split(' ').filter(Boolean),
              length + 1,
              tenths / 10,
            ).choices;
            expect(all.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 10);
          }
        }
      },
    ),
  );
});

test('a low temperature sharpens and a high one flattens', () => {
  const top = (temperature: number) => choices('model', 2, temperature)[0]?.probability ?? 0;
  // Twice “reads” and twice “writes” of four; at order 1 “model” stands four times beside signs that stand thrice.
  expect(top(0.5)).toBe(0.5);
  const share = (temperature: number) => choices('', 1, temperature)[0]?.probability ?? 0;
  expect(share(0.5)).toBeGreaterThan(share(1));
  expect(share(2)).toBeLessThan(share(1));
});

test('with three tokens of context a sentence comes back from its beginning', () => {
  const sentences = ['The model writes on.', 'A model reads what the model writes.'].map(tokensOf);
  expect(recited(countsOf(tokensOf(text)), sentences, 4)).toBe(2);
  expect(recited(countsOf(tokensOf(text)), sentences, 1)).toBe(0);
});

test('the meter counts contexts with one continuation', () => {
  expect(meterOf(countsOf(['a', 'b', 'a', 'c', 'a']), 2)).toEqual({ contexts: 3, single: 2 });
});

test('a seed and a place draw the same number for ever, and draws are even', () => {
  expect(chanceAt(1, 2)).toBe(chanceAt(1, 2));
  const many = Array.from({ length: 10_000 }, (_, position) => chanceAt(1, position));
  const mean = many.reduce((sum, chance) => sum + chance, 0) / many.length;
  expect(mean).toBeCloseTo(0.5, 1);
  expect(Math.min(...many)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...many)).toBeLessThan(1);
});

test('a draw takes the token in whose share the number falls', () => {
  const two = [
    { token: 'a', probability: 0.75 },
    { token: 'b', probability: 0.25 },
  ];
  expect([0, 0.74, 0.76, 1].map((chance) => drawn(two, chance))).toEqual(['a', 'a', 'b', 'b']);
});

test('a continuation stops at the end of a sentence or at its limit', () => {
  expect(continued(['x'], (so) => (so.length > 2 ? '.' : 'x'))).toEqual(['x', 'x', 'x', '.']);
  expect(continued([], () => 'x', 5)).toHaveLength(5);
});

test('highest order is a token and three before it', () => {
  expect(counts).toHaveLength(highestOrder);
});

test.each(['en', 'zh'] as const)('the finding in %s names context, count, token and share', (locale) => {
  const found = findingOf(prediction(counts, tokensOf('The model'), 2), 1, predictionWords[locale]);
  for (const part of ['model', '4', 'reads', '50.0 %']) expect(found).toContain(part);
});
