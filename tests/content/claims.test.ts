import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

interface Statement {
  part: string;
  origin: string;
}

const statements = new Map(
  globSync('content/statements/*.yaml').map((path) => [
    basename(path, '.yaml'),
    parse(readFileSync(path, 'utf8')) as Statement,
  ]),
);

/** The claims of parts two and three as they were checked, one by one, with the statements that each of them is. */
const claims: Record<string, string[]> = {
  B1: ['types-pairs'],
  B2: ['types-prediction'],
  B3: ['types-base-name', 'types-base-model', 'types-base-continuation', 'types-pictures'],
  B4: ['types-chat-from-base', 'types-chat-training', 'types-chat-records'],
  B5: ['types-chat-continuation'],
  M1: ['types-multimodal-signals'],
  M2: ['types-multimodal-training', 'types-multimodal-relations'],
  M3: ['types-multimodal-tasks', 'types-multimodal-examples'],
  A1: ['types-agent-model', 'types-agent-brain'],
  A2: ['types-agent-subgoals', 'types-agent-reflection'],
  A3: ['types-agent-short-memory', 'types-agent-long-memory'],
  A4: ['types-agent-tools'],
  K1: ['types-code-data'],
  K2: ['types-code-tasks', 'types-code-zero-shot'],
  K3: ['types-code-python', 'types-code-java'],
  X1: ['types-five'],
  T1: ['outlook-mystery', 'outlook-principles'],
  T2: ['outlook-scaling'],
  T3: ['outlook-emergence-10b', 'outlook-sudden'],
  T4: ['outlook-three-abilities', 'outlook-context-learning'],
  T5: ['outlook-puzzling', 'outlook-studies'],
  T6: ['outlook-gpt-post'],
  T7: ['outlook-no-theory'],
  T8: ['outlook-phase-transitions'],
  T9: ['outlook-complex-systems', 'outlook-worth-exploring'],
  R1: ['outlook-transformer'],
  R2: ['outlook-improvements', 'outlook-section-422'],
  R3: ['outlook-long-context', 'outlook-window-32k'],
  R4: ['outlook-quadratic', 'outlook-primitive-quadratic', 'outlook-efficient-variants'],
  R5: ['outlook-sparse-gpt3'],
  R6: ['outlook-forgetting'],
  R7: ['outlook-new-data', 'outlook-task-tuning'],
  R8: ['outlook-alignment-tax'],
  R9: ['outlook-modules'],
  R10: ['outlook-two-directions'],
};

test('every statement of parts two and three belongs to one claim, and no claim to a statement that is not there', () => {
  const ofParts = [...statements]
    .filter(([, { part }]) => part === 'model-types' || part === 'outlook')
    .map(([id]) => id);
  expect(Object.values(claims).flat().toSorted()).toEqual(ofParts.toSorted());
});

/** Where the claims of each letter come from. */
const origins: Record<string, string> = {
  B: 'course',
  M: 'techtalks',
  A: 'weng',
  K: 'course',
  X: 'course',
  T: 'zhao',
  R: 'zhao',
};

test.each(Object.entries(claims))('the statements of claim %s have its origin', (claim, ids) => {
  // The course page adds agents to the kinds of model; what it says of them is Weng’s.
  const taken = ids.filter((id) => id !== 'types-agent-model');
  expect(new Set(taken.map((id) => statements.get(id)?.origin))).toEqual(new Set([origins[claim.charAt(0)]]));
});

test('only the opening is the article’s own', () => {
  const own = [...statements.values()].filter(({ origin }) => origin === 'article').map(({ part }) => part);
  expect(new Set(own)).toEqual(new Set(['preamble']));
});
