import { Converter } from 'opencc-js';

const [first, last] = [0x4e00, 0x9fff];

/** Every traditional character whose simplified form occurs in a text, followed by that form. */
export function simplifiedPairs(text: string) {
  const simplified = Converter({ from: 't', to: 'cn' });
  const used = new Set(text.match(/\p{Script=Han}/gu));
  const characters = Array.from({ length: last - first + 1 }, (_, index) =>
    String.fromCodePoint(first + index),
  );
  return characters
    .filter((character) => !used.has(character))
    .flatMap((character) => {
      const form = simplified(character);
      return form !== character && used.has(form) ? [character + form] : [];
    })
    .join('');
}
