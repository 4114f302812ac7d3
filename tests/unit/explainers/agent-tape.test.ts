import { expect, test } from 'vitest';
import { cardsFor } from '~/domain/cards.ts';
import { cacheBytes, gib, weightBytes } from '~/domain/decoder.ts';
import {
  endingOf,
  faults,
  firstSeen,
  perform,
  question,
  runOf,
  smallWindow,
} from '~/features/explainers/agent-tape/reckoning.ts';
import { tapeWords } from '~/features/explainers/agent-tape/words.ts';
import { network } from './systems.ts';

const yi = network('Yi-34B');
const observed = (fault: (typeof faults)[number]) =>
  runOf(yi, fault).turns.map(({ observation }) => observation);

test('the whole tape ends with the sums of the memory explainer', () => {
  const { answer } = runOf(yi, 'none');
  expect(answer?.weights).toBeCloseTo(weightBytes(yi, 4) / gib, 2);
  expect(answer?.cache).toBeCloseTo(cacheBytes(yi, question.tokens) / gib, 2);
  expect(answer).toMatchObject({ weights: 17.3, cache: 7.5, total: 24.8, need: { cards: 1, card: 32 } });
});

test('the first sum is far above the figure of the makers, and the checker says so', () => {
  expect(observed('none')).toEqual([
    '{"parameters":34388917248, "token_tables":917504000, "layers":60, "key_width":1024}',
    '{"gib":161.42}',
    '{"makers_print":19, "agrees":false}',
    '{"gib":17.3}',
    '{"makers_print":19, "agrees":true}',
    '{"gib":7.5}',
  ]);
});

test('a call without its last brace reaches no tool, three times', () => {
  const { turns, answer } = runOf(yi, 'call');
  expect(answer).toBeUndefined();
  expect(turns.slice(1).map(({ observation }) => observation)).toEqual(
    Array(3).fill('{"error":"arguments are not JSON"}'),
  );
  expect(perform(`${turns[1]?.call}}`, yi)).toEqual({ gib: 161.42 });
});

test('without the checker the slip stays in the answer', () => {
  expect(runOf(yi, 'checker').answer).toMatchObject({ total: 168.92, need: cardsFor(168.92) });
});

test('when the small window reaches the cache it has lost the question and still holds the record', () => {
  const before = runOf(yi, 'window').turns.length - 1;
  expect(firstSeen(before - 1, 'window')).toBe(0);
  expect(firstSeen(before, 'window')).toBe(3);
  expect(1 + 3 * before).toBeGreaterThan(smallWindow);
  expect(runOf(yi, 'window').answer).toMatchObject({ cache: 0.94, need: { cards: 1, card: 24 } });
});

test('a tool that does not exist returns an error', () => {
  expect(perform('open_window {}', yi)).toEqual({ error: 'no such tool' });
});

test.each(['en', 'zh'] as const)(
  'every fault ends differently in %s, and the thoughts name what is asked',
  (locale) => {
    const words = tapeWords[locale];
    expect(new Set(faults.map((fault) => endingOf(runOf(yi, fault), fault, words))).size).toBe(faults.length);
    expect(words.thoughts.cache).toContain('32,768');
    expect(words.thoughts.guess).toContain(locale === 'en' ? '4,096' : '4096');
  },
);
