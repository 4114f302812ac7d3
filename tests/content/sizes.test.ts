import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { decoderOf } from '../../src/domain/decoder.ts';
import { known, sizesOf } from '../../src/domain/facts.ts';
import type { System } from '../../src/schema/system.ts';

/** Their feed-forward blocks have no gate, so that the sum does not apply. */
const ungated = ['chatglm-6b', 'codegeex-13b'];

/** Their makers name them by a number that is rounded down. */
const roundedDown = /^(qwen-7b|baichuan2-|skywork-13b|internlm-(chat-)?7b)/;

const models = globSync('content/systems/*.yaml').flatMap((path) => {
  const id = basename(path, '.yaml');
  const system = parse(readFileSync(path, 'utf8')) as System;
  const sizes = sizesOf(system);
  const stated = known(system.parameters)[0]?.value;
  // An encoder for pictures or sound has sizes of its own.
  const readsTextOnly = system.axes?.input.every((signal) => signal === 'text');
  return sizes && stated && readsTextOnly && !ungated.includes(id)
    ? [{ id, computed: decoderOf(sizes).parameters, stated }]
    : [];
});

test.each(models)('the sizes of $id add up to about what its makers say', ({ id, computed, stated }) => {
  expect(Math.abs(computed - stated) / stated).toBeLessThan(roundedDown.test(id) ? 0.11 : 0.05);
});

test.each(models.filter(({ id }) => /^baichuan-/.test(id)))(
  'the sizes of $id add up to the last digit',
  ({ computed, stated }) => {
    expect(computed).toBe(stated);
  },
);
