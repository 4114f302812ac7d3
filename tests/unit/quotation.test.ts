import { expect, test } from 'vitest';
import { dayIn, isSaidIn, numbersIn } from '~/domain/quotation.ts';

const table = `## Results

| Model | MMLU | GSM8K | HumanEval |
|---|:---:|---:|---|
| LLaMA-7B | 35.1 | 11.0 | 10.5 |
| **Qwen-7B** | **58.2** | 51.7 | 35\\.9 |

# Memory

| Model | INT4 |
|---|---|
| Qwen-7B | 158.25 GB |
`;

test.each([
  ['6.2 billion parameters', [6.2e9]],
  ['具有 62 亿参数', [6.2e9]],
  ['increasing from 2.2T tokens to 2.4T', [2.4e12]],
  ['"hidden_size": 4096 ↓ "num_attention_heads": 32', [4096, 32]],
  ['Baichuan-13B … 13,264,901,120', [13e9, 13_264_901_120]],
  ['takes ~ 12.6GB', [12.6]],
  ['４０９６ tokens', [4096]],
  ['no number here', []],
])('the last number of each part of “%s” is read', (says, numbers) => {
  expect(numbersIn(says)).toEqual(numbers);
});

test.each([
  ['news … 2023.8.3', '2023-08-03'],
  ['[2023/05/17]', '2023-05-17'],
  ['2023 年 12 月 5 日', '2023-12-05'],
  ['[20231213] InternLM-7B-Chat', '2023-12-13'],
  ['Date of Release: November 4, 2023', '2023-11-04'],
  ['version 2.1', undefined],
])('the day in “%s” is read', (says, day) => {
  expect(dayIn(says)).toBe(day);
});

test.each([
  'Qwen-7B',
  '**Qwen-7B** … 51.7',
  'GSM8K ↓ **Qwen-7B** … 51.7',
  'HumanEval ↓ **Qwen-7B** … 35.9',
  'Results ↓ MMLU ↓ **Qwen-7B** … **58.2',
  'Memory ↓ Qwen-7B … 158.25',
])('the text says “%s”', (says) => {
  expect(isSaidIn(says, table)).toBe(true);
});

test.each([
  ['a number cut from a longer one', '58.25 GB'],
  ['a number that goes on', '| Qwen-7B | 158.2'],
  ['parts in another order', '51.7 … Qwen-7B'],
  ['another row', 'LLaMA-7B … 51.7'],
  ['another column', 'MMLU ↓ **Qwen-7B** … 51.7'],
  ['the column of another table', 'GSM8K ↓ Qwen-7B … 158.25'],
  ['lines the other way round', 'Memory ↓ Results'],
  ['what is not there', 'Qwen-14B'],
])('the text does not say %s', (_, says) => {
  expect(isSaidIn(says, table)).toBe(false);
});

test('a head that is too far above binds nothing', () => {
  const far = `Memory\n${'\n'.repeat(100)}8 GB`;
  expect(isSaidIn('Memory ↓ 8 GB', far)).toBe(false);
});
