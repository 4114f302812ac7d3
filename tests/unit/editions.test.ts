import { expect, test } from 'vitest';
import { editions } from '~/i18n/editions.ts';

const words = editions({
  model: { en: 'Model', zh: '模型' },
  card: (size: number) => `${size} GB`,
  tests: [{ name: 'MMLU', of: { en: 'knowledge', zh: '知识' } }],
  lines: { wide: { en: ['one line'], zh: ['一行'] } },
  tokens: { en: (count: number) => `${count} tokens`, zh: (count: number) => `${count} 个词元` },
});

test('each edition has its own words, in lists and below other names too', () => {
  expect(words.en.model).toBe('Model');
  expect(words.zh.model).toBe('模型');
  expect(words.zh.tests).toEqual([{ name: 'MMLU', of: '知识' }]);
  expect(words.zh.lines.wide).toEqual(['一行']);
  expect(words.zh.tokens(4)).toBe('4 个词元');
});

test('what stands alone is the same in both', () => {
  expect([words.en.card(24), words.zh.card(24)]).toEqual(['24 GB', '24 GB']);
});
