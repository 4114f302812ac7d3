import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { faultLine, withExcerpts } from '~/validation/fault.ts';
import { formats } from '~/validation/formats.ts';
import { faultsOfFiles } from '~/validation/read.ts';
import { readContent } from '~/validation/tree.ts';

const guide = readFileSync('content/README.md', 'utf8');
const { files } = readContent();

/** The text of a block of code in the guide. */
function block(language: string, index = 0) {
  return [...guide.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\`$`, 'gm'))][index]?.[1] ?? '';
}

/** What is wrong with a file whose text is another one. */
function faultsWith(file: string, change: (text: string) => string) {
  const [before] = files.filter((one) => one.file === file);
  const text = change(before?.text ?? '');
  return faultsOfFiles([...files.filter((one) => one !== before), { file, text }]).filter(
    (fault) => fault.file === file,
  );
}

test('the chapter of the guide is a chapter', () => {
  const text = block('mdx').replace('order: 3', 'order: 9');
  const faults = faultsWith('content/chapters/en/example.mdx', () => text);
  expect(faults.map(({ code }) => code)).toEqual(['E-EDITIONS', 'E-HISTORY']); // It stands alone here.
});

const tags = [...guide.matchAll(/^\| (`<.+?) +\|/gm)].map(([, cell = '']) =>
  cell.replaceAll('`', '').replace('</En>', '</En>').split('>, <').join('> <').replaceAll('…', 'Word.'),
);
const isBlock = (tag: string) => /^<(Correction|Exercise|InShort|ReadNext|Number|Explainer|Figure)/.test(tag);

test('every tag of the guide can be written as it is there', () => {
  expect(tags.length).toBeGreaterThan(17);
  const inside = tags.filter((tag) => !isBlock(tag)).map((tag) => `A word ${tag} in a line.`);
  const blocks = tags.filter(isBlock).map((tag) =>
    tag
      .replace(/> (list|one line|answer) </, '>\n\n- Word.\n\n<')
      .replace(/ \/>, </, ' />\n\n<')
      .replace('/> <', '/>\n\n<'),
  );
  const faults = faultsWith(
    'content/pages/en/about.mdx',
    (text) => `${text}\n${[...inside, ...blocks].join('\n\n')}\n`,
  );
  expect(faults.filter(({ code }) => code !== 'E-EDITIONS').map(faultLine)).toEqual([]);
});

test('every value of Fact that the guide names is known', () => {
  const sentence = /^`Fact` knows.*$/m.exec(guide)?.[0] ?? '';
  const names = [...sentence.matchAll(/`([a-z_.]+)`/g)].flatMap(([, name = '']) =>
    /^(is|memory|results)$/.test(name) ? [] : name,
  );
  expect(names.length).toBeGreaterThan(10);
  const facts = [
    ...names.map((name) => `<Fact of="chatglm-6b" is="${name}" />`),
    ...(sentence.match(/<Fact [^>]*>/g) ?? []),
  ];
  const faults = faultsWith('content/pages/en/about.mdx', (text) => `${text}\nIt has ${facts.join(', ')}.\n`);
  expect(faults.filter(({ code }) => code !== 'E-EDITIONS').map(faultLine)).toEqual([]);
});

test('a heading is renamed as the guide says, and its old address stays', () => {
  const stated = guide.match(/\{\/\* #new-id #old-id \*\/\}/)?.[0] ?? '';
  const renamed = (text: string) =>
    text.replace('{/* #scaling */}', stated.replace('new-id', 'growth').replace('old-id', 'scaling'));
  const both = ['en', 'zh'].map((locale) => `content/chapters/${locale}/outlook.mdx`);
  const changed = files.map((one) => (both.includes(one.file) ? { ...one, text: renamed(one.text) } : one));
  expect(changed).not.toEqual(files);
  expect(faultsOfFiles(changed).map(faultLine)).toEqual([]);
});

test('the record of the guide is a record', () => {
  const field = /^parameters:\n(?: .*\n|- .*\n)+/m;
  const faults = faultsWith('content/systems/baichuan-7b.yaml', (text) =>
    text
      .replace(field, '')
      .replace(/^tokens:.*\n(?: .*\n|- .*\n)*/m, '')
      .concat(block('yaml')),
  );
  expect(faults.map(faultLine)).toEqual([]);
});

test('a fault is told as the guide shows it', () => {
  const file = 'content/systems/qwen-7b.yaml';
  let changed = '';
  const faults = faultsWith(file, (text) => {
    changed = text.replace(/score: [\d.]+/, 'score: 158.2');
    return changed;
  });
  // A value that differs from its quotation is told beside it.
  const ofValue = faults.filter(({ code }) => code === 'E-VALUE');
  const plain = (text: string) => text.trimEnd().replace(/:\d+:/, ':…:');
  expect(plain(formats.text(withExcerpts(ofValue, () => changed)))).toBe(plain(block('text')));
});
