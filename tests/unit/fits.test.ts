import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cardCounts, cardSizes } from '~/domain/cards.ts';
import { precisions } from '~/domain/decoder.ts';
import { fitOf, marginsOf, runtimes, type Setting, smallestFit } from '~/domain/fits.ts';
import { type Subject, subjectsOf } from '~/domain/networks.ts';
import { systems } from './explainers/systems.ts';

const subjects = subjectsOf(systems);
const margins = marginsOf(subjects.values());
const lengths = [512, 2048, 4096, 8192, 16_384, 32_768, 200_000];

function subject(id: string): Subject {
  const found = subjects.get(id);
  if (!found) throw new Error(`Nothing is known of ${id}.`);
  return found;
}

/** The answer for one card at 4 bits and 2,048 tokens by the makers' code, unless it is said otherwise. */
function answer(id: string, asked: Partial<Setting>) {
  const setting: Setting = { card: 24, cards: 1, bits: 4, tokens: 2048, runtime: 'makers', ...asked };
  return fitOf(subject(id), setting, margins).answer;
}

describe('no figure that somebody measured contradicts an answer', () => {
  const measured = [...subjects].flatMap(([id, { printed }]) =>
    printed.filter((row) => row.measured).map((row) => ({ id, ...row })),
  );

  test('there are such figures at every precision', () => {
    for (const bits of precisions)
      expect(measured.filter((row) => row.bits === bits).length).toBeGreaterThan(10);
  });

  test.each(measured)(
    '$id at $bits bits, $value with $tokens tokens',
    ({ id, bits, value, tokens: held }) => {
      for (const card of cardSizes) {
        for (const tokens of [...lengths, held].filter((length) => length > 0)) {
          const given = answer(id, { card, bits, tokens });
          if (tokens >= held && value > card) expect(given, `${card} GB, ${tokens}`).not.toBe('fits');
          if (held > 0 && tokens <= held && value <= card)
            expect(given, `${card} GB, ${tokens}`).not.toBe('no');
        }
      }
    },
  );
});

test('8 GB is tight for Qwen-7B at 4 bits, of which its makers measured 8.21, and 12 GB fits', () => {
  expect([6, 8, 12].map((card) => answer('qwen-7b', { card }))).toEqual(['no', 'tight', 'fits']);
});

test('more memory, fewer bits or a shorter text never turn a fit into something else', () => {
  const ids = fc.constantFrom(...[...subjects].filter(([, { exact }]) => exact).map(([id]) => id));
  fc.assert(
    fc.property(
      ids,
      fc.constantFrom(...cardSizes),
      fc.constantFrom(...precisions),
      fc.constantFrom(...lengths.filter((length) => length < 200_000)),
      fc.constantFrom(...runtimes),
      (id, card, bits, tokens, runtime) => {
        const setting = { card, cards: 1, bits, tokens, runtime };
        if (answer(id, setting) !== 'fits') return;
        expect(answer(id, { ...setting, card: card * 2 })).toBe('fits');
        expect(answer(id, { ...setting, tokens: tokens / 2 })).toBe('fits');
        if (runtime === 'makers') expect(answer(id, { ...setting, runtime: 'server' })).toBe('fits');
      },
    ),
  );
});

test('where tensors are divided, the number of cards divides the heads; whole layers go on any number', () => {
  const of = (runtime: Setting['runtime'], cards: number) =>
    fitOf(subject('yi-34b'), { card: 24, cards, bits: 16, tokens: 4096, runtime }, margins);
  expect(cardCounts.map((cards) => of('server', cards).cards)).toEqual([1, 2, 2, 4, 8]);
  expect(of('makers', 3).cards).toBe(3);
  expect(of('server', 3).answer).toBe('no');
  expect(of('server', 4).answer).toBe('fits');
  expect(
    fitOf(
      subject('skywork-13b-base'),
      { card: 24, cards: 8, bits: 16, tokens: 512, runtime: 'server' },
      margins,
    ).cards,
  ).toBe(6);
});

test('at 200,000 tokens the answer is the makers’ own, and without one there is none', () => {
  const long = { bits: 16, tokens: 200_000, card: 80 } as const;
  const fit = fitOf(subject('yi-34b-200k'), { ...long, cards: 8, runtime: 'makers' }, margins);
  expect(fit).toMatchObject({ answer: 'fits', need: 400, basis: 'measured', beyond: undefined });
  expect(answer('yi-34b-200k', { ...long, cards: 4 })).not.toBe('fits');
  expect(answer('yi-34b-200k', { ...long, cards: 8, bits: 4 })).toBeUndefined();
  expect(answer('yi-34b-200k', { card: 24, tokens: 4096 })).toBe('fits');
});

test('a text longer than the makers offer, or than they trained on, is said to be', () => {
  const beyond = (id: string, tokens: number) =>
    fitOf(subject(id), { card: 80, cards: 1, bits: 16, tokens, runtime: 'makers' }, margins).beyond;
  expect([4096, 16_384, 65_536].map((tokens) => beyond('chatglm2-6b', tokens))).toEqual([
    undefined,
    'trained',
    'window',
  ]);
});

test('without sizes a figure decides, a count of parameters can only refuse, and neither gives no answer', () => {
  expect(answer('visualglm-6b', { card: 8 })).toBe('fits');
  expect(answer('gpt-3', { card: 80 })).toBe('no');
  expect(answer('skywork-13b-chat', { card: 24 })).toBeUndefined();
});

test('the smallest card is the first that fits, or the fewest of the largest', () => {
  const asked = { bits: 4, tokens: 4096, runtime: 'makers' } as const;
  expect(smallestFit(subject('chatglm2-6b'), asked, margins)).toMatchObject({ card: 6, cards: 1 });
  expect(smallestFit(subject('qwen-72b'), { ...asked, bits: 16 }, margins)).toMatchObject({
    card: 80,
    cards: 2,
  });
  expect(smallestFit(subject('gpt-3'), asked, margins)).toBeUndefined();
});
