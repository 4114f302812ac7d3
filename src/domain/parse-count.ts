/** Scale words and letters of both languages with what they multiply by, longer ones first. */
const scales: readonly (readonly [string, number])[] = [
  ['万亿', 1e12],
  ['兆', 1e12],
  ['trillion', 1e12],
  ['billion', 1e9],
  ['million', 1e6],
  ['thousand', 1e3],
  ['亿', 1e8],
  ['億', 1e8],
  ['万', 1e4],
  ['萬', 1e4],
  ['千', 1e3],
  ['t', 1e12],
  ['b', 1e9],
  ['m', 1e6],
  ['k', 1e3],
];

const count = new RegExp(`^(\\d[\\d,]*(?:\\.\\d+)?)(${scales.map(([word]) => word).join('|')})?s?$`, 'i');

/** The number that a text such as “6.2B”, “62 亿”, “3 trillion” or “１５００億” stands for, if any. */
export function parseCount(text: string) {
  const plain = text.normalize('NFKC').replace(/\s/g, '').toLowerCase();
  const [, digits, scale] = count.exec(plain) ?? [];
  if (!digits) return undefined;
  const factor = scales.find(([word]) => word === scale)?.[1] ?? 1;
  // 6.2 × 1e9 is exact only when it is rounded to the digits that were given.
  return Number((Number(digits.replaceAll(',', '')) * factor).toPrecision(15));
}
