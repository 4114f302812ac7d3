import { expect, test } from 'vitest';
import { placeOf } from '../../src/validation/places.ts';
import { type RecordFile, recordFaults } from '../../src/validation/records.ts';

const good = `name: { en: Example-7B, zh: 示例-7B }
summary: { en: An example., zh: 示例。 }
type: model
organizations:
  - zhipu-ai
in_article: { how: named }
axes:
  stage: [base]
  input: [text]
  output: [text]
  subject: general
  tools: false
events:
  - kind: weights-released
    date: '2023-03-14'
    status: stated
    sources: [{ ref: chatglm6b }]
parameters:
  - value: 6200000000
    status: stated
    sources: [{ ref: chatglm6b }]
tokens: not-stated
context:
  trained:
    - { value: 2048, status: stated, sources: [{ ref: chatglm6b }] }
  configured:
    - { value: 8192, status: stated, sources: [{ ref: chatglm6b }] }
licences:
  - of: weights
    name: { en: Own licence, zh: 自有许可证 }
    from: '2023-03-14'
    until: '2023-07-08'
    commercial: research-only
    status: stated
    sources: [{ ref: chatglm6b }]
memory: []
results:
  - id: mmlu-5-shot
    benchmark: MMLU
    shots: 5
    score: 40.6
    metric: percent
    role: base
    reporter: makers
    status: measured
    sources: [{ ref: chatglm6b }]
relations:
  - kind: successor-of
    to: chatglm-6b
    basis: stated
    status: stated
    sources: [{ ref: chatglm6b }]
links:
  github: THUDM/ChatGLM-6B
  arxiv: ['2210.02414']
  page: https://example.org/
`;

const ids = new Map([
  ['systems', new Set(['chatglm-6b', 'chatglm2-6b'])],
  ['organizations', new Set(['zhipu-ai', 'alibaba-cloud'])],
  ['sources', new Set(['chatglm6b', 'qwen'])],
]);

const record = (text: string, id = 'example-7b'): RecordFile => ({
  file: `content/systems/${id}.yaml`,
  folder: 'systems',
  id,
  text,
});

test('the example itself is right', () => {
  expect(recordFaults(record(good), ids)).toEqual([]);
});

/** What is written wrong, what stands in its place, and what the author is told: line, field, reason, nearest right value. */
const wrongs: [
  kind: string,
  from: string,
  to: string,
  line: number,
  field: string,
  reason: RegExp,
  nearest?: string,
][] = [
  ['broken YAML', 'type: model', 'type: model: tool', 3, '', /second colon/],
  ['a field stated twice', 'type: model', 'type: model\ntype: tool', 4, '', /stands twice/],
  ['a misspelt field', 'summary:', 'sumary:', 2, 'sumary', /no field “sumary”/, 'summary'],
  [
    'a field of another place',
    '    shots: 5',
    '    shot: 5',
    40,
    'results[0].shot',
    /no field “shot”/,
    'shots',
  ],
  ['a missing field', 'memory: []\n', '', 1, 'memory', /missing/],
  [
    'a text in one language only',
    '{ en: An example., zh: 示例。 }',
    '{ en: An example. }',
    2,
    'summary.zh',
    /missing/,
  ],
  [
    'an empty text',
    '{ en: An example., zh: 示例。 }',
    "{ en: '', zh: 示例。 }",
    2,
    'summary.en',
    /too small/,
  ],
  [
    'a number in words',
    'value: 6200000000',
    'value: 6.2B',
    19,
    'parameters[0].value',
    /Expected a number, found the text “6.2B”/,
    '6200000000',
  ],
  [
    'a number in Chinese words',
    'value: 6200000000',
    'value: 62 亿',
    19,
    'parameters[0].value',
    /found the text “62 亿”/,
    '6200000000',
  ],
  ['a negative number', 'value: 6200000000', 'value: -62', 19, 'parameters[0].value', /too small/, '62'],
  [
    'a fraction where things are counted',
    '{ value: 2048,',
    '{ value: 2048.5,',
    25,
    'context.trained[0].value',
    /a whole number/,
    '2049',
  ],
  [
    'a misspelt status',
    '    status: measured',
    '    status: mesured',
    45,
    'results[0].status',
    /Expected one of/,
    'measured',
  ],
  [
    'an unknown kind of event',
    'kind: weights-released',
    'kind: weight-released',
    14,
    'events[0].kind',
    /Expected one of/,
    'weights-released',
  ],
  [
    'a misspelt kind of not knowing',
    'tokens: not-stated',
    'tokens: not-statd',
    22,
    'tokens',
    /Expected one of/,
    'not-stated',
  ],
  [
    'a day without quotes',
    "date: '2023-03-14'",
    'date: 2023-03-14',
    15,
    'events[0].date',
    /in quotes/,
    "'2023-03-14'",
  ],
  [
    'a day that does not exist',
    "date: '2023-03-14'",
    "date: '2023-02-30'",
    15,
    'events[0].date',
    /exists in the calendar/,
    '2023-02-28',
  ],
  [
    'a day in another notation',
    "date: '2023-03-14'",
    "date: '2023/3/14'",
    15,
    'events[0].date',
    /in quotes, as/,
    '2023-03-14',
  ],
  [
    'an unknown source',
    '    status: measured\n    sources: [{ ref: chatglm6b }]',
    '    status: measured\n    sources: [{ ref: chatglm6 }]',
    46,
    'results[0].sources[0].ref',
    /no record “chatglm6”/,
    'chatglm6b',
  ],
  [
    'an unknown organization',
    '- zhipu-ai',
    '- zhipu-al',
    5,
    'organizations[0]',
    /no record “zhipu-al”/,
    'zhipu-ai',
  ],
  [
    'an unknown system',
    'to: chatglm-6b',
    'to: chatglm1-6b',
    49,
    'relations[0].to',
    /no record “chatglm1-6b”/,
    'chatglm-6b',
  ],
  [
    'a fact without a source',
    '    status: stated\n    sources: [{ ref: chatglm6b }]\ntokens',
    '    status: stated\n    sources: []\ntokens',
    21,
    'parameters[0].sources',
    /needs at least one source/,
  ],
  [
    'an arXiv id with its version',
    "arxiv: ['2210.02414']",
    "arxiv: ['arXiv:2210.02414v2']",
    55,
    'links.arxiv[0]',
    /not written as/,
    '2210.02414',
  ],
  [
    'an address without encryption',
    'page: https://',
    'page: http://',
    56,
    'links.page',
    /not written as/,
    'https://example.org/',
  ],
  [
    'a row with a name that is no id',
    'id: mmlu-5-shot',
    'id: MMLU 5-shot',
    38,
    'results[0].id',
    /An id has/,
    'mmlu-5-shot',
  ],
  ['an empty list', 'stage: [base]', 'stage: []', 8, 'axes.stage', /too small/],
  [
    'terms that end before they begin',
    "until: '2023-07-08'",
    "until: '2023-01-08'",
    32,
    'licences[0].until',
    /end before they begin/,
    "'2023-03-14'",
  ],
  [
    'less context than was trained on',
    '{ value: 8192,',
    '{ value: 1024,',
    27,
    'context.configured[0].value',
    /less context/,
    '2048',
  ],
  [
    'a word where yes or no is wanted',
    'tools: false',
    'tools: maybe',
    12,
    'axes.tools',
    /Expected true or false/,
  ],
];

test.each(wrongs)(
  '%s is refused with its line, field, reason and nearest right value',
  (_, from, to, line, field, reason, nearest) => {
    expect(good).toContain(from);
    const faults = recordFaults(record(good.replace(from, to)), ids);
    const fault = faults.find((candidate) => candidate.field === field);
    expect(fault, JSON.stringify(faults)).toMatchObject({
      file: 'content/systems/example-7b.yaml',
      line,
      field,
    });
    expect(fault?.reason).toMatch(reason);
    expect(fault?.nearest).toBe(nearest);
  },
);

test('a row that stands twice is refused', () => {
  const row = good.slice(good.indexOf('  - id: mmlu'), good.indexOf('relations:'));
  const [fault] = recordFaults(record(good.replace('relations:', `${row}relations:`)), ids);
  expect(fault).toMatchObject({ field: 'results[1].id', line: 47, nearest: 'mmlu-5-shot-2' });
});

test('a file name that is no id is refused', () => {
  expect(placeOf('content/systems/Example 7B.yaml')).toMatchObject({
    code: 'E-ID',
    line: 1,
    nearest: 'example-7b.yaml',
  });
});
