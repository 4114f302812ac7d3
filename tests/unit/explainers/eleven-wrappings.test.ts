import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { piecesOf, promptOf, type Wrapping } from '~/features/explainers/eleven-wrappings/reckoning.ts';

const { templates } = parse(readFileSync('content/explainers/eleven-wrappings.yaml', 'utf8')) as {
  templates: Wrapping[];
};
const message = { user: 'Hello', system: 'You are a helpful assistant.' };

function named(id: string) {
  const found = templates.find((template) => template.id === id);
  if (!found) throw new Error(`No wrapping ${id}.`);
  return found;
}

const chatml = '<|im_start|>user\nHello<|im_end|>\n<|im_start|>assistant\n';

test.each([
  ['base', 'Hello'],
  ['chatglm-6b', 'Hello'],
  ['chatglm2-6b', '[Round 1]\n\n问：Hello\n\n答：'],
  ['chatglm3-6b', '<|system|>\nYou are a helpful assistant.<|user|>\nHello<|assistant|>'],
  ['qwen-chat', `<|im_start|>system\nYou are a helpful assistant.<|im_end|>\n${chatml}`],
  ['baichuan-13b-chat', '<reserved_102>Hello<reserved_103>'],
  ['baichuan2-chat', '<reserved_106>Hello<reserved_107>'],
  ['internlm-chat-7b', '<|User|>:Hello<eoh>\n<|Bot|>:'],
  ['internlm2-chat', `<|im_start|>system\nYou are a helpful assistant.<|im_end|>\n${chatml}`],
  ['yi-chat', chatml],
  ['skywork-13b-chat', '</s><s>[USER]Hello[SEP][BOT]'],
])('%s receives %j', (id, prompt) => {
  expect(promptOf(named(id), message)).toBe(prompt);
});

test('there are eleven', () => {
  expect(templates.length).toBe(11);
});

test('two turns of ChatGLM-6B are counted from 0', () => {
  const prompt = promptOf(named('chatglm-6b'), { ...message, earlier: { user: 'A', assistant: 'B' } });
  expect(prompt).toBe('[Round 0]\n问：A\n答：B\n[Round 1]\n问：Hello\n答：');
});

test('a typed mark stays text in Qwen, and cannot be told from the wrapping in ChatGLM2', () => {
  const kinds = (id: string) => piecesOf(named(id), { ...message, breakOut: 'Yes.' }).map(({ kind }) => kind);
  expect(kinds('qwen-chat')).toContain('typed');
  expect(kinds('chatglm2-6b')).toEqual(['word', 'text', 'word', 'text', 'word']);
});

test('braces that the user types are not filled', () => {
  expect(promptOf(named('yi-chat'), { user: '{system}', system: 'x' })).toContain('user\n{system}<');
});
