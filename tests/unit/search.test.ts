import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allowedEdits, editsWithin } from '~/features/search/edits.ts';
import { marked } from '~/features/search/marked.ts';
import { fold, normalise, simplifier, stem, textsOfWords } from '~/features/search/normalise.ts';
import { contentWords, parsedQuery } from '~/features/search/query.ts';
import { RecordIndex } from '~/features/search/rank.ts';
import type { SearchRecord } from '~/features/search/records.ts';
import { romanised } from '~/features/search/romanised.ts';
import { simplifiedPairs } from '~/features/search/simplified-pairs.ts';
import { textDirective, withDirective } from '~/features/search/text-fragment.ts';
import { treeOf } from '~/postbuild/built-pages.ts';
import { pageParts } from '~/postbuild/page-parts.ts';

const partsOf = (html: string) => pageParts({ html, ...treeOf(html) });
const compact = (text: string) => fold(textsOfWords(normalise(text, simplifier('書书語语')))).compact;

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

test('“62 亿” and “6.2 billion” are one count', () => {
  const counts = (text: string) =>
    parsedQuery(text, (same) => same).tokens.flatMap(({ count }) => count ?? []);
  expect(counts('62 亿参数')).toEqual([6.2e9]);
  expect(counts('6.2 billion parameters')).toEqual([6.2e9]);
  expect(counts('6.2B')).toEqual([6.2e9]);
});

test('words that only ask are left out, and numbers stay with their names', () => {
  expect(contentWords('What is the context window of Llama 3?')).toEqual(['context', 'window', 'Llama 3']);
  expect(contentWords('什么是涌现能力')).toEqual(['涌现能力']);
});

test('no query breaks the parser', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) =>
      Array.isArray(parsedQuery(text, (same) => same).tokens),
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
    counts: [7e9],
    text: ['A model of seven billion.', '七十亿参数的模型。'],
  },
  {
    kind: 'system',
    path: 'systems/a-72b/',
    title: ['Aurora-72B', '极光-72B'],
    names: ['极光'],
    sounds: ['ji guang'],
    counts: [72e9],
  },
  { kind: 'term', path: 'glossary/#window', title: ['context window', '上下文窗口'], names: ['上下文长度'] },
  { kind: 'section', path: 'one/#windows', title: ['Long texts', '长文本'], chapter: 'one', about: [2] },
];
const index = new RecordIndex({ simplified: '極极', chapters: [], records });
const found = (query: string) => index.find(query, 'en').answers.map(({ record }) => record.path);

test.each([
  ['Aurora 7B', 'systems/a-7b/'],
  ['極光7B', 'systems/a-7b/'],
  ['jiguang', 'systems/a-72b/'],
  ['Auorra-72B', 'systems/a-72b/'],
  ['what memory does Aurora-7B take', 'systems/a-7b/'],
  ['context windows', 'glossary/#window'],
  ['70亿', 'systems/a-7b/'],
  ['Aurora 7', 'systems/a-7b/'],
])('“%s” finds %s', (query, path) => {
  expect(found(query)).toContain(path);
});

test('a section that speaks of what was asked follows the thing itself', () => {
  expect(found('context window')).toEqual(['glossary/#window', 'one/#windows']);
});

test('a syllable of a romanised name answers nothing by itself, all syllables do', () => {
  expect(found('guang zhou tower')).toEqual([]);
  expect(found('guang ji')).toContain('systems/a-7b/');
});

test('another version of a name, or a name that is not there, has no answer', () => {
  expect(found('Aurora-13B')).toEqual([]);
  expect(found('Aurora 13')).toEqual([]);
  expect(found('Aurora4')).toEqual([]);
  expect(found('Borealis')).toEqual([]);
  expect(found('Borealis V3 context window')).toEqual([]);
});

test('a word known to stand nowhere takes the answer away, unless a system is named', () => {
  expect(index.find('borealis context window', 'en', new Set(['borealis'])).answers).toEqual([]);
  expect(index.find('borealis against Aurora-7B', 'en', new Set(['borealis'])).answers[0]?.record.path).toBe(
    'systems/a-7b/',
  );
});

test('what comes after the names is found like what came with them', async () => {
  const names = records.map(({ text: _, counts: __, ...record }) => record);
  const [first, last] = [names.slice(0, 3), names.slice(3)];
  const growing = new RecordIndex({ simplified: '極极', chapters: [], records: first });
  expect(growing.find('seven billion', 'en').isCertain).toBe(false);
  await growing.complete({ texts: records.slice(0, 3), records: last });
  for (const query of ['Aurora 7B', 'context window', 'seven billion', '70亿', 'Auorra-72B', 'long texts'])
    expect(growing.find(query, 'en'), query).toEqual(index.find(query, 'en'));
});

test('where nothing is found the nearest names are offered', () => {
  expect(index.nearest('Aurora-13B', 'en').map(({ path }) => path)).toContain('systems/a-7b/');
});

test('a name in the other language is told with the answer', () => {
  expect(index.find('上下文长度', 'en').answers[0]?.by).toBe('上下文长度');
  expect(index.find('context window', 'en').answers[0]?.by).toBeUndefined();
});

test('matched words are marked whole', () => {
  expect(marked('Two models and a modem', 'model')).toEqual(['Two ', 'models', ' and a modem']);
});

test('a text directive begins and ends at word boundaries and escapes hyphens', () => {
  expect(textDirective('of <mark>in-context</mark> <mark>learning</mark> here', 'en')).toBe(
    'text=in%2Dcontext%20learning',
  );
  expect(textDirective('nothing', 'en')).toBeUndefined();
  expect(withDirective('/en/outlook/#theory', 'text=a')).toBe('/en/outlook/#theory:~:text=a');
});

test('a page falls into its sections and the rest, each word once', () => {
  const page =
    '<html lang="en"><body><main data-pagefind-body><h1>T</h1><section aria-labelledby="a"><h2 id="a">A</h2><p>x</p></section><ol><li><h2 id="b">B</h2></li></ol></main></body></html>';
  const parts = partsOf(page);
  expect(parts.map(({ id }) => id)).toEqual(['a', 'b', '']);
  expect(parts.at(-1)?.html).not.toContain('>x<');
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
