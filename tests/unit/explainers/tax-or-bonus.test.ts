import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { change, pairsOf, summary } from '~/features/explainers/tax-or-bonus/reckoning.ts';
import { systems } from './systems.ts';

interface OwnPair {
  system: string;
  benchmark: string;
  base: number;
  chat: number;
  alike: boolean;
}

const own = (parse(readFileSync('content/explainers/tax-or-bonus.yaml', 'utf8')) as { pairs: OwnPair[] })
  .pairs;
const pairs = [...pairsOf(systems), ...own];
const of = (system: string) => pairs.filter((pair) => pair.system === system);

test('ChatGLM2 keeps GSM8K and BBH where only pairs that were prompted alike count', () => {
  const alike = of('chatglm2-6b').filter((pair) => pair.alike);
  expect(alike.map(({ benchmark }) => benchmark).toSorted()).toEqual(['BBH', 'GSM8K']);
  expect(alike.map(change).toSorted()).toEqual([-3.68, -4.32].toSorted());
});

test('Baichuan-13B loses 0.9 on C-Eval and gains 0.5 on MMLU and CMMLU', () => {
  const changes = Object.fromEntries(of('baichuan-13b-base').map((pair) => [pair.benchmark, change(pair)]));
  expect(changes).toEqual({ 'C-Eval': -0.9, MMLU: 0.5, CMMLU: 0.5 });
});

test('InternLM-7B in July is higher on seven of ten tests and lower by less than one point on three', () => {
  const july = of('internlm-7b').filter((pair) => pair.alike);
  expect(july.length).toBe(10);
  expect(july.filter((pair) => change(pair) > 0).length).toBe(7);
  expect(july.filter((pair) => change(pair) < 0).every((pair) => change(pair) > -1)).toBe(true);
});

test('a base and a chat result are never one and the same', () => {
  expect(pairsOf(systems).filter(({ rows }) => rows.base === rows.chat)).toEqual([]);
});

test('the middle of an even number of changes is the mean of two', () => {
  expect(
    summary([
      { base: 1, chat: 2 },
      { base: 1, chat: 4 },
    ]).middle,
  ).toBe(2);
  expect(summary([{ base: 1, chat: 2 }]).middle).toBe(1);
});
