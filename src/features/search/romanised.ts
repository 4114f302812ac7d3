import { pinyin } from 'pinyin-pro';

/** Longest Chinese name that anybody types in pinyin. */
const longest = 12;

/** The names that hold Han characters in pinyin without tones, a space after each syllable, each once. */
export function romanised(names: readonly string[]) {
  const chinese = names.filter((name) => /\p{Script=Han}{2}/u.test(name) && name.length <= longest);
  return [
    ...new Set(
      chinese.map((name) =>
        pinyin(name, { toneType: 'none', type: 'string', nonZh: 'consecutive', v: true }).toLowerCase(),
      ),
    ),
  ];
}
