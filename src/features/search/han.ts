import { Converter } from 'opencc-js';
import { pinyin } from 'pinyin-pro';

/** Longest Chinese name that anybody types in pinyin. */
const longest = 12;

/** The first and the last Han character of Unicode’s first block. */
const [first, last] = [0x4e00, 0x9fff];

/** The rows of GB 2312 that hold the characters in daily use, by their first bytes, and the columns of each. */
const daily = { rows: [0xb0, 0xd7], columns: [0xa1, 0xfe] } as const;

/** The names that hold Han characters in pinyin without tones, a space after each syllable, each once. */
export function romanised(names: readonly string[]) {
  const chinese = names.filter((name) => /\p{Script=Han}{2}/u.test(name) && name.length <= longest);
  return [...new Set(chinese.map(inPinyin))];
}

function inPinyin(text: string) {
  return pinyin(text, { toneType: 'none', type: 'string', nonZh: 'consecutive', v: true }).toLowerCase();
}

/** Every traditional character whose simplified form occurs in a text, followed by that form. */
export function simplifiedPairs(text: string) {
  const simplified = Converter({ from: 't', to: 'cn' });
  const used = new Set(text.match(/\p{Script=Han}/gu));
  return between(first, last)
    .map((code) => String.fromCodePoint(code))
    .filter((character) => !used.has(character) && used.has(simplified(character)))
    .map((character) => character + simplified(character))
    .join('');
}

/**
 * The characters in daily use that sound alike, as far as one of them occurs in a text: what an input method
 * offers for one another. Southerners tell neither zh from z nor ing from in.
 */
export function soundGroups(text: string) {
  const decoder = new TextDecoder('gbk');
  const characters = between(...daily.rows).flatMap((row) =>
    between(...daily.columns).map((column) => decoder.decode(Uint8Array.of(row, column))),
  );
  const soundOf = (one: string) => inPinyin(one).replace(/(?<=^[zcs])h|(?<=[ei]n)g$/g, '');
  return [
    ...Map.groupBy(
      characters.filter((one) => /\p{Script=Han}/u.test(one)),
      soundOf,
    ).values(),
  ]
    .filter((group) => group.length > 1 && group.some((one) => text.includes(one)))
    .map((group) => group.join(''));
}

function between(from: number, to: number) {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
