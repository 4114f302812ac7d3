import { known, releaseOf } from '~/domain/facts.ts';
import { licencesThenAndNow } from '~/domain/licences.ts';
import { answers } from '~/features/licences/answers.ts';
import type { System } from '~/schema/system.ts';

/** Questions by which the catalogue can be narrowed, in the order of its list; their names stand in its address. */
export const facetNames = [
  'type',
  'stage',
  'maker',
  'commercial',
  'parameters',
  'now',
  'input',
  'subject',
  'tokens',
  'context',
  'released',
] as const;

export type FacetName = (typeof facetNames)[number];

const commercial = [...answers, 'none'] as const;

/** Answers to the questions that have fixed ones, in order. */
export const facetValues = {
  type: ['model', 'data-set', 'tool', 'family', 'benchmark', 'platform'],
  stage: ['base', 'chat'],
  commercial,
  now: commercial,
  parameters: ['under-8b', '8b-20b', 'over-20b', 'none'],
  input: ['text', 'image', 'audio', 'video', 'multi-view-images'],
  subject: ['general', 'code', 'mathematics', 'agents', 'city-scenes'],
  tokens: ['under-1t', '1t-2t', 'over-2t', 'none'],
  context: ['to-4k', 'to-32k', 'over-32k', 'none'],
  released: ['before', 'q1', 'q2', 'q3', 'q4', 'none'],
} as const satisfies Partial<Record<FacetName, readonly string[]>>;

/** The answers of one system. */
export function facetsOf(system: System): Record<FacetName, readonly string[]> {
  const { axes } = system;
  const { then, now = then } = licencesThenAndNow(system);
  return {
    type: [system.type],
    stage: [...new Set(axes?.stage.map((stage) => (stage === 'base' ? 'base' : 'chat')))],
    maker: system.organizations.map(({ id }) => id),
    commercial: [then?.commercial ?? 'none'],
    now: [now?.commercial ?? 'none'],
    parameters: [
      classOf(
        known(system.parameters)[0]?.value,
        [
          [8e9, 'under-8b'],
          [20e9 + 1, '8b-20b'],
        ],
        'over-20b',
      ),
    ],
    input: axes?.input ?? [],
    subject: axes ? [axes.subject] : [],
    tokens: [
      classOf(
        known(system.tokens)[0]?.value,
        [
          [1e12, 'under-1t'],
          [2e12, '1t-2t'],
        ],
        'over-2t',
      ),
    ],
    context: [
      classOf(
        known(system.context?.trained)[0]?.value,
        [
          [4097, 'to-4k'],
          [32769, 'to-32k'],
        ],
        'over-32k',
      ),
    ],
    released: [quarterOf(releaseOf(system)?.date)],
  };
}

// A class reaches up to its limit without it.
function classOf(value: number | undefined, classes: readonly [number, string][], last: string) {
  if (value === undefined) return 'none';
  return classes.find(([limit]) => value < limit)?.[1] ?? last;
}

function quarterOf(day: string | undefined) {
  if (!day) return 'none';
  if (day < '2023') return 'before';
  return `q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}
