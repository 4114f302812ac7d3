import { expect, test } from 'vitest';
import { nameNow } from '~/domain/renamed.ts';
import type { Organization } from '~/schema/organization.ts';

const renamed = {
  events: [{ kind: 'account-renamed', date: '2025-07-30', account: { before: 'THUDM', after: 'zai-org' } }],
} as unknown as Organization;

test('a repository has the name that its account has now, with the day', () => {
  expect(nameNow('THUDM/ChatGLM-6B', [{}, renamed])).toEqual({
    name: 'zai-org/ChatGLM-6B',
    day: '2025-07-30',
  });
});

test('a repository of another account, or of makers without events, keeps its name', () => {
  expect(nameNow('QwenLM/Qwen', [renamed])).toBeUndefined();
  expect(nameNow('THUDM/ChatGLM-6B', [])).toBeUndefined();
});
