import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalise, wordsOf } from '~/domain/words.ts';
import { romanised, simplifiedPairs, soundGroups } from '~/features/search/han.ts';
import { hitsOf } from '~/features/search/hits.ts';
import { marked, markedSentence, withDirective } from '~/features/search/marked.ts';
import { simplifier, stem } from '~/features/search/normalise.ts';
import { RecordIndex } from '~/features/search/rank.ts';
import type { SearchNames, SearchRecord, SearchTexts } from '~/features/search/records.ts';
import { allowedEdits, editsWithin, hanMeant } from '~/features/search/slips.ts';
import { indexTerms, queryTerms, writtenWords } from '~/features/search/terms.ts';
import { treeOf } from '~/postbuild/built-pages.ts';
import { linesOf } from '~/postbuild/lines-of-text.ts';
import { pageParts } from '~/postbuild/page-parts.ts';

const partsOf = (html: string) => pageParts({ html, ...treeOf(html) });
const compact = (text: string) =>
  wordsOf(normalise(text, simplifier('書书語语')))
    .map((word) => word.text)
    .join('');

test.each([
  ['Qwen-7B', 'ｑｗｅｎ ７ｂ'],
  ['Baichuan 2-13B', 'baichuan2 13b'],
  ['书生·浦语', '書生•浦語'],
  ['书生·浦语', '书生 浦语'],
  ['C-Eval', 'ceval'],
  ['32,768', '32768'],
  ['Schölkopf', 'scholkopf'],
])('%s is the same as %s', (one, other) => {
  expect(compact(one)).toBe(compact(other));
});

test.each([
  ['models', 'model'],
  ['hallucinations', 'hallucination'],
  ['quantized', 'quantisation'],
  ['licences', 'licence'],
  ['forgetting', 'forget'],
])('%s and %s have one stem', (one, other) => {
  expect(stem(normalise(one))).toBe(stem(normalise(other)));
});

test('two letters that changed places are nearer than a letter left out', () => {
  expect(editsWithin('chatgml', 'chatglm', 2)).toBeLessThan(editsWithin('chatgml', 'chatml', 2));
  expect(editsWithin('qwen', 'gemini', 2)).toBe(Infinity);
});

test('short words are never taken for misspelled ones', () => {
  expect(allowedEdits(3)).toBe(0);
});

test.each([
  ['62 亿参数', '6.2B'],
  ['6.2 billion parameters', '6.2B'],
  ['6GB', '6 GiB'],
  ['6G 显存', '6 GB'],
  ['1120x1120', '1120 × 1120'],
  ['32k', '32,768'],
  ['第一章', '第 1 章'],
  ['1.2.1', 'section 1.2.1'],
])('“%s” finds what is written as %s', (query, written) => {
  const there = new Set(indexTerms(normalise(written)));
  const numbers = queryTerms(normalise(query), new Set()).filter(({ kind }) => kind === 'number');
  expect(numbers).not.toEqual([]);
  for (const { forms } of numbers) expect(forms.some((term) => there.has(term))).toBe(true);
});

test('words that only ask are left out', () => {
  expect(writtenWords('What is the context window of Llama 3?')).toEqual(['context', 'window', 'Llama', '3']);
  expect(writtenWords('什么是涌现能力')).toEqual(['涌现能力']);
});

test('no query breaks the parser', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) =>
      Array.isArray(queryTerms(normalise(text), new Set())),
    ),
  );
});

const records: SearchRecord[] = [
  {
    kind: 'system',
    path: 'systems/a-7b/',
    title: ['Aurora-7B', '极光-7B'],
    names: ['极光'],
    sounds: ['ji guang'],
    text: ['A model of seven billion, 7B, for one card of 6 GB.', '70 亿参数的模型，一张 6 GB 显卡即可。'],
  },
  {
    kind: 'system',
    path: 'systems/a-72b/',
    title: ['Aurora-72B', '极光-72B'],
    names: ['极光'],
    sounds: ['ji guang'],
  },
  { kind: 'term', path: 'glossary/#window', title: ['context window', '上下文窗口'], names: ['上下文长度'] },
  { kind: 'section', path: 'one/#windows', title: ['Long texts', '长文本'], chapter: 'one', about: [2] },
  {
    kind: 'statement',
    path: 'article/#window',
    title: ['The context window is endless.', '上下文窗口无穷大。'],
    verdict: ['Wrong', '错误'],
  },
  { kind: 'reference', path: 'references/#borg-2023', title: 'On Drift', names: ['Borg 2023'] },
];
const facts: SearchRecord[] = [
  {
    kind: 'fact',
    path: 'systems/a-7b/#memory',
    title: ['INT4, inference', 'INT4，推理'],
    text: ['6 GB\nRead on an RTX 3090.', '6 GB\n在 RTX 3090 上测得。'],
    of: 0,
  },
  {
    kind: 'fact',
    path: 'systems/a-72b/#licence-1',
    title: ['Licence of the weights', '权重许可证'],
    text: 'Apache 2.0',
    of: 1,
  },
];
const synonyms = [
  ['VRAM', 'card', '显卡', '显存'],
  ['licence', '协议', '许可证'],
];
const late = (kind: SearchRecord['kind']) => kind === 'statement' || kind === 'reference';
const names: SearchNames = {
  simplified: '極极',
  synonyms,
  chapters: [],
  records: records.filter(({ kind }) => !late(kind)).map(({ text: _, ...record }) => record),
};
const texts: SearchTexts = {
  alike: ['忘望', '文闻', '口囗'],
  more: records.filter(({ kind }) => !late(kind)).map(({ text }) => (text ? { text } : {})),
  records: [...records.filter(({ kind }) => late(kind)), ...facts],
};
const index = new RecordIndex(names);
await index.complete(texts);
/** All words of the survey in which these records stand. */
const words = new Set(['aurora', 'auroral', 'petaflop', '忘记', '多卡']);
const found = (query: string) => index.find(query, 'en', words).answers.map(({ record }) => record.path);

test.each([
  ['Aurora 7B', 'systems/a-7b/'],
  ['極光7B', 'systems/a-7b/'],
  ['jiguang', 'systems/a-72b/'],
  ['ji guang', 'systems/a-72b/'],
  ['Auorra-72B', 'systems/a-72b/'],
  ['what memory does Aurora-7B take', 'systems/a-7b/'],
  ['context windows', 'glossary/#window'],
  ['70亿', 'systems/a-7b/'],
  ['Aurora 7', 'systems/a-7b/'],
  ['6G', 'systems/a-7b/#memory'],
  ['3090', 'systems/a-7b/#memory'],
  ['Apache 2.0', 'systems/a-72b/#licence-1'],
  ['极光 72B 协议', 'systems/a-72b/#licence-1'],
  ['Borg 2023', 'references/#borg-2023'],
])('“%s” finds %s', (query, path) => {
  expect(found(query)).toContain(path);
});

test('a name finds the thing itself, what speaks of it next, and what the article got wrong about it last', () => {
  expect(found('context window')).toEqual(['glossary/#window', 'article/#window']);
  expect(found('Aurora-7B')[0]).toBe('systems/a-7b/');
});

test.each(['中国', '多卡', '下雨', '跑步', '好吃', '大象', '上课', '上市', '做题'])(
  'noise words alone find nothing: %s',
  (query) => {
    expect(found(query)).toEqual([]);
  },
);

test.each([
  ['Aurora-13B', 'aurora 13b'],
  ['Aurora 13', 'aurora 13'],
  ['Aurora4', 'aurora4'],
  ['Borealis', 'borealis'],
  ['Borealis context window', 'borealis'],
])('“%s” says what is not there: %s', (query, word) => {
  expect(index.find(query, 'en', words).absent).toContain(word);
});

test('an answer to a part of the query says which part it lacks', () => {
  const [first] = index.find('Borealis context window', 'en').answers;
  expect(first?.record.path).toBe('glossary/#window');
  expect(first?.missing).toEqual(['borealis']);
});

test.each([
  ['tensors', 'sensor'],
  ['dumber', 'number'],
  ['date', 'data'],
])('“%s” is not taken for %s', (query, other) => {
  const near = new RecordIndex({ ...names, records: [{ kind: 'term', path: 'a', title: other }] });
  expect(near.find(query, 'en', new Set()).spelling).toBeUndefined();
});

test('a slip is put right from all words of the survey, and a word that stands in it is none', () => {
  expect(index.find('Auorra', 'en', words).spelling).toBe('aurora');
  expect(index.find('petafolp', 'en', words).spelling).toBe('petaflop');
  expect(index.find('auroral', 'en', words).spelling).toBeUndefined();
  expect(index.find('Auorra', 'en').spelling).toBeUndefined();
});

test.each([
  ['上下文窗囗', '上下文窗口'],
  ['什么是上下闻窗口', '什么是上下文窗口'],
])('a Chinese name with one wrong character is found: %s', (query, right) => {
  expect(index.find(query, 'zh', words).spelling).toBe(right);
  expect(found(query)[0]).toBe('glossary/#window');
});

test('in a short name only a character that sounds or looks alike is a slip, and never where the pair stands', () => {
  const characters = {
    isKnown: (pair: string) => pair === '幻觉',
    isAlike: (one: string, other: string) => one === other || '幻换'.includes(one) === '幻换'.includes(other),
  };
  expect(hanMeant('出现换觉', ['幻觉'], characters)).toBe('出现幻觉');
  expect(hanMeant('视觉', ['幻觉'], { ...characters, isAlike: (one, other) => one === other })).toBe('视觉');
  expect(hanMeant('换觉', ['幻觉'], { ...characters, isKnown: () => true })).toBe('换觉');
});

test('characters that an input method offers for one another stand in one group', () => {
  const groups = soundGroups('幻觉智谱');
  for (const [one = '', other = ''] of ['幻换', '智制', '谱普', '智自'])
    expect(groups.some((group) => group.includes(one) && group.includes(other))).toBe(true);
});

test('what stands nowhere is told from what only no record has', () => {
  expect(index.find('Borealis petaflop', 'en', words).absent).toEqual(['borealis']);
  expect(index.find('Borealis petaflop', 'en').absent).toEqual([]);
});

test('before all has come, what no record has may still stand somewhere', () => {
  expect(new RecordIndex(names).find('Borg 2023', 'en')).toMatchObject({ isStrange: true, absent: [] });
});

test('where nothing is found the nearest names are offered', () => {
  expect(index.nearest('Aurora-13B', 'en').map(({ path }) => path)).toContain('systems/a-7b/');
});

test('a name in the other language is told with the answer', () => {
  expect(index.find('上下文长度', 'en').answers[0]?.by).toBe('上下文长度');
  expect(index.find('context window', 'en').answers[0]?.by).toBeUndefined();
});

test.each([
  ['Two models and a modem', ['model'], ['Two ', 'models', ' and a modem']],
  ['Quantisation of 7B', ['quantiz', '7b'], ['', 'Quantisation', ' of ', '7B', '']],
  ['上下文窗口很长', ['上下', '下文'], ['', '上下文', '窗口很长']],
  ['a card of 6 GB here', ['6gb'], ['a card of ', '6 GB', ' here']],
  ['one RTX 3090 as an example', ['3090'], ['one RTX ', '3090', ' as an example']],
  ['62 亿参数，1,000 个', ['6200000000', '1000'], ['', '62 亿', '参数，', '1,000', ' 个']],
])('in “%s” the words that found it are marked whole', (text, terms, parts) => {
  expect(marked(text, new Set(terms))).toEqual(parts);
});

test('an excerpt is the sentence that has most of the words', () => {
  const text = 'It is large. It fits one card of 6 GB. It is free.';
  expect(markedSentence(text, new Set(['6gb', 'card']))).toEqual([
    'It fits one ',
    'card',
    ' of ',
    '6 GB',
    '.',
  ]);
  expect(markedSentence('它很大。一张显卡即可。', new Set(['显卡']))).toEqual(['一张', '显卡', '即可。']);
});

test('an excerpt is one row, and never the end of one line with the beginning of the next', () => {
  const text = 'Rank · System · Per cent ¶ 1 · Aurora-7B · 47.6 ¶ Not ranked: no other score.';
  expect(markedSentence(text, new Set(['47.6'])).join('')).toBe('1 · Aurora-7B · 47.6');
});

test('a text directive begins and ends at word boundaries and escapes hyphens', () => {
  const parts = ['of ', 'in-context', ' ', 'learning', ' here'];
  expect(withDirective('/en/outlook/#theory', parts, 'en')).toBe(
    '/en/outlook/#theory:~:text=in%2Dcontext%20learning',
  );
  expect(withDirective('/en/outlook/', ['nothing'], 'en')).toBe('/en/outlook/');
});

test('a passage that lacks a word of the query is none, and partial answers stand below whole ones', () => {
  const answers = index.find('Aurora petaflop', 'en', words);
  const passage = { title: 'One', page: 'One', isPhrase: false };
  const hits = hitsOf(
    answers,
    [
      { ...passage, url: '/en/one/#a', content: 'Aurora took many petaflops.' },
      { ...passage, url: '/en/one/#b', content: 'Aurora took long.' },
    ],
    { locale: 'en', base: '/', records: index.records },
  );
  expect(hits[0]?.url).toMatch(/^\/en\/one\/#a/);
  expect(hits.filter(({ url }) => url.includes('/one/#b'))).toEqual([]);
  expect(hits.slice(1).every(({ missing }) => missing.includes('petaflop'))).toBe(true);
});

test('rows, items and paragraphs of a page are lines by themselves', () => {
  const [, , body] = treeOf(
    '<h2>Scores</h2><p>by the <b>makers</b></p>Not ranked<table><tr><th>Rank</th><th>System</th></tr><tr><td>1</td><td>Aurora</td></tr></table><dl><dt>said</dt><dd>30 billion</dd></dl>',
  ).elements;
  expect(body && linesOf(body)).toEqual([
    'Scores',
    'by the makers',
    'Not ranked',
    'Rank · System',
    '1 · Aurora',
    'said · 30 billion',
  ]);
});

test('a page falls into its sections and the rest, each word once', () => {
  const page =
    '<html lang="en"><body><main data-pagefind-body><h1>T</h1><section aria-labelledby="a"><h2 id="a">A</h2><p>x</p></section><ol><li><h2 id="b">B</h2></li></ol></main></body></html>';
  const parts = partsOf(page);
  expect(parts.map(({ id }) => id)).toEqual(['a', 'b', '']);
  expect(parts.at(-1)?.html).not.toContain('>x<');
});

test('an entry of a list is found by itself in a section too', () => {
  const page =
    '<html lang="en"><body><main data-pagefind-body><section><h2 id="a">A</h2><ol><li><h3 id="b">B</h3></li><li>C</li></ol></section></main></body></html>';
  const parts = partsOf(page);
  expect(parts.map(({ id }) => id)).toEqual(['b', 'a', '']);
  expect(parts[1]?.html).toContain('C');
  expect(parts[1]?.html).not.toContain('B');
});

test('a page that search leaves out has no parts', () => {
  expect(partsOf('<html><body><main><section aria-labelledby="a"></section></main></body></html>')).toEqual(
    [],
  );
});

test('Chinese names are romanised and simplified', () => {
  expect(romanised(['书生·浦语', 'Qwen'])).toEqual(['shu sheng · pu yu']);
  expect(simplifier(simplifiedPairs('书语'))('語')).toBe('语');
});
