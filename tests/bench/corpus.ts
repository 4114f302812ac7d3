import type { CorpusPage } from './minimal-project.ts';

const words =
  'model token data layer text question answer train measure weight memory paper score table size open licence chat code image number word part year page result method cost scale error'.split(
    ' ',
  );
const characters =
  '模型数据训练参数词元开放许可对话图像结果方法规模误差记忆评测表格页面年份答案问题代码文本层权重成本';

/** Chapters of about 600 words in both editions, the same for the same number of them. */
export function corpus(chapters: number): CorpusPage[] {
  const next = randomNumbers(2023);
  return Array.from({ length: chapters }, (_, index) => index + 1).flatMap((number) => [
    { path: `en/corpus-${number}`, mdx: chapter(number, () => sentence(next)) },
    { path: `zh/corpus-${number}`, mdx: chapter(number, () => hanSentence(next)) },
  ]);
}

function chapter(number: number, words: () => string) {
  const paragraph = () => Array.from({ length: 5 }, words).join('\n');
  const sections = [1, 2, 3, 4].map((section) => {
    const table =
      section === 2
        ? `\n\n| ${words()} | ${words()} |\n| --- | --- |\n${`| ${words()} | **${words()}** |\n`.repeat(4)}`
        : '';
    return `## ${words()} {/* #part-${section} */}\n\n${paragraph()} [${words()}](https://example.com/${number})\n\n${paragraph()}${table}\n\n${paragraph()}`;
  });
  return `---
title: ${words()}
order: ${number + 3}
lead: ${words()}
description: ${words()}
updated: '2026-11-24'
---

${sections.join('\n\n')}
`;
}

function sentence(next: () => number) {
  const chosen = Array.from({ length: 10 }, () => words[Math.floor(next() * words.length)]);
  return `The ${chosen.join(' ')}.`;
}

function hanSentence(next: () => number) {
  return `${Array.from({ length: 18 }, () => characters[Math.floor(next() * characters.length)]).join('')}。`;
}

/** Numbers from 0 to 1 that are always the same for one seed (mulberry32). */
function randomNumbers(seed: number) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
