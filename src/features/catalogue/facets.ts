import { known, releaseOf } from '~/domain/facts.ts';
import { licencesThenAndNow } from '~/domain/licences.ts';
import { answers } from '~/features/licences/answers.ts';
import type { System } from '~/schema/system.ts';

/** Questions by which the catalogue can be narrowed, in the order of its list; their names stand in its address. */
export const facetNames = [
  'commercial',
  'now',
  'stage',
  'parameters',
  'type',
  'input',
  'language',
  'maker',
  'subject',
  'tokens',
  'context',
  'released',
] as const;

export type FacetName = (typeof facetNames)[number];

/** Answers that a reader may take together: those that need no asking, and those that allow it in any way. */
const together = {
  unasked: ['yes', 'conditions'],
  any: ['yes', 'conditions', 'register', 'ask'],
} as const satisfies Record<string, readonly (typeof answers)[number][]>;

const commercial = ['any', 'unasked', ...answers, 'none'] as const;

/** Answers to the questions that have fixed ones, in order. */
export const facetValues = {
  type: ['model', 'data-set', 'tool', 'family', 'benchmark', 'platform'],
  stage: ['base', 'chat'],
  commercial,
  now: commercial,
  parameters: ['under-8b', '8b-20b', 'over-20b', 'none'],
  input: ['text', 'image', 'audio', 'video', 'multi-view-images'],
  language: ['zh', 'en', 'others'],
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
    commercial: answersOf(then?.commercial),
    now: answersOf(now?.commercial),
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
    language: languagesOf(system),
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

function answersOf(answer: (typeof answers)[number] | undefined) {
  if (!answer) return ['none'];
  const wider = Object.entries(together).filter(([, parts]) => (parts as readonly string[]).includes(answer));
  return [answer, ...wider.map(([name]) => name)];
}

// The records name languages in words; what they name beside Chinese and English is one answer.
function languagesOf({ languages }: System) {
  const words = known(languages)
    .map(({ value }) => value.en)
    .join(' ');
  return [
    ...(/Chinese/.test(words) ? ['zh'] : []),
    ...(/English/.test(words) ? ['en'] : []),
    ...(/multilingual|other languages/.test(words) ? ['others'] : []),
  ];
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
