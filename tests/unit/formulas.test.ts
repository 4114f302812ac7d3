import { describe, expect, test } from 'vitest';
import { formulaText } from '../../src/markdown/formulas.ts';

describe('a formula as a line of text', () => {
  test.each([
    ['8.8 \\cdot 10^{13}', '8.8·10¹³'],
    ['L(N) = (8.8 \\cdot 10^{13} / N)^{0.076}', 'L(N) = (8.8·10¹³ / N)^0.076'],
    ['2 \\cdot N', '2·N'],
    ['x^2', 'x²'],
  ])('%s', (tex, text) => {
    expect(formulaText(tex)).toBe(text);
  });
});
