import { expect, test } from 'vitest';
import { balancedLines } from '../../src/postbuild/lines.ts';
import { type Card, cardSvg, cardTexts } from '../../src/postbuild/social-card.ts';
import { typesetterFor } from '../../src/postbuild/typesetter.ts';

const width = (text: string) => text.length;

test('a title is broken after words, into lines of about the same length', () => {
  expect(balancedLines('The state of large-model research, 2023', 'en', width, 30)).toEqual([
    'The state of large-model',
    'research, 2023',
  ]);
  expect(balancedLines('Outlook', 'en', width, 30)).toEqual(['Outlook']);
});

test('a Chinese title is broken between words, never before a full stop nor after an opening mark', () => {
  const lines = balancedLines('“毛坯房”与“精装房”，都是房。', 'zh', width, 8);
  expect(lines.join('')).toBe('“毛坯房”与“精装房”，都是房。');
  expect(lines.filter((line) => /^[”，。]|“$/.test(line) || line.length > 8)).toEqual([]);
});

test('both scripts of a card have outlines, and letters of a pair move together', async () => {
  const card: Card = { title: 'AVATAR', kind: '第一章', locale: 'zh' };
  const typeset = await typesetterFor(cardTexts(card));
  expect(typeset('章', 'zh')).toMatchObject({ width: 1 });
  expect(typeset('章', 'zh').outlines()).toEqual([{ path: expect.stringMatching(/^M/), x: 0 }]);
  expect(typeset('AV', 'en').width).toBeLessThan(typeset('A', 'en').width + typeset('V', 'en').width);
  expect(cardSvg(card, typeset)).not.toMatch(/<text|NaN|undefined/);
});

test('a character that no face has stops the build and names its text', async () => {
  const typeset = await typesetterFor(['ሀ']);
  expect(() => typeset('ሀ', 'en')).toThrow('ሀ');
});
