/** A number of a line of text, with scale words applied. */
export interface FoundNumber {
  value: number;
  /** As it is written. */
  text: string;
  /** Whether the other edition must have it; the others may answer for one: single Chinese digits, numbers in names. */
  isClaim: boolean;
}

const listed = (words: string) => words.split(' ');
const months = listed(
  'january february march april may june july august september october november december',
);
const small = listed(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
);
const ordinals = listed(
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth',
);
const tens = listed('twenty thirty forty fifty sixty seventy eighty ninety');

/** What English words count; the months are numbers in Chinese. */
const english = new Map<string, number>([
  ...[months, ordinals.slice(1), small.slice(1)].flatMap((words) =>
    words.map((word, index): [string, number] => [word, index + 1]),
  ),
  ...tens.flatMap((word, index): [string, number][] => [
    [word, (index + 2) * 10],
    [word.replace(/y$/, 'ieth'), (index + 2) * 10],
  ]),
  ['zero', 0],
  ['half', 0.5],
  ['once', 1],
  ['twice', 2],
  ['double', 2],
]);

const scales: Record<string, number> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  k: 1e3,
  m: 1e6,
  b: 1e9,
  t: 1e12,
  百: 1e2,
  千: 1e3,
  万: 1e4,
  亿: 1e8,
  万亿: 1e12,
};
const han = '零一二三四五六七八九';

/** Words below this are as often idiom as number: “one of them”, “on the one hand”, 一种, 二者. */
const leastClaimed = 3;

// 三百, 二十; a scale alone, as in 上万亿, has its number elsewhere or none.
const spelledOut = /^[一二两三四五六七八九十].+|^十$/;

const inDigits =
  /(\d[\d,]*(?:\.\d+)?)[\s\u00a0\u202f]*[多余]?(hundred|thousand|million|billion|trillion|万亿|[万亿千百]|[KMBT](?![A-Za-z]))?/gi;
const inEnglish = /([a-z]+)(?:-([a-z]+))?(?: (hundred|thousand|million|billion|trillion)\b)?/gi;
const inHan = /[零一二两三四五六七八九十百千万亿半]+/g;
const bareScale = /\b(hundred|thousand|million|billion|trillion)s?\b/gi;

/** Numbers of a line in either language: “6.2 billion” and “62 亿” are 6.2e9, “twenty” and “二十” 20, “March” 3. */
export function numbersIn(line: string): FoundNumber[] {
  const plain = withoutNames(shareScale(line));
  const lineScales = [...plain.matchAll(bareScale)].map(([, scale = '']) => scaleOf(scale));
  return [
    ...digitsIn(plain, true),
    ...digitsIn(line, false),
    ...[...plain.matchAll(inEnglish)].flatMap(([text, ...parts]) => englishNumbers(text, parts, lineScales)),
    ...lineScales.map((value) => ({ value, text: '', isClaim: false })),
    ...[...plain.matchAll(inHan)].flatMap(([text]) => [
      { value: hanValue(text), text, isClaim: hanValue(text) >= leastClaimed && spelledOut.test(text) },
      ...[...text].map((one) => ({ value: hanValue(one), text: one, isClaim: false })),
    ]),
  ];
}

function digitsIn(text: string, isClaim: boolean): FoundNumber[] {
  return [...text.matchAll(inDigits)].map(([found, number = '', scale = '']) => ({
    value: Number(number.replaceAll(',', '')) * scaleOf(scale),
    text: found.trim(),
    isClaim,
  }));
}

function scaleOf(word: string) {
  return scales[word.toLowerCase()] ?? 1;
}

function withoutNames(text: string) {
  return text
    .replaceAll(/<[^>]*>|`[^`]*`|零一万物/g, ' ')
    .replaceAll(/\{\/\*.*?\*\/\}/g, '')
    .replaceAll(/\]\([^)]*\)/g, ']')
    .replaceAll(/(?<=[A-Za-z])-?\d[\w.-]*|\d+[\w.-]*-[A-Za-z][\w.-]*/g, ' '); // Qwen-7B, GLM3, int4
}

// In “62 and 68 billion” or “13B 与 34B” the scale belongs to both numbers.
function shareScale(text: string): string {
  const shared = text.replace(
    /(?<![\d.])(?!20\d\d\b)(\d[\d.]*)((?:,| and| or| to|–| 与| 和| 至|、)+ ?)(\d[\d.]*[\s\u00a0]*(?:万亿|[万亿]|hundred|thousand|million|billion|trillion))(?![\d])/g,
    (_, first, between, second) => `${first} ${/[^\d.\s]+$/.exec(second)?.[0] ?? ''}${between}${second}`,
  );
  return shared === text ? text : shareScale(shared);
}

// In “one of thirty and one of forty billion” the scale stands elsewhere in the line.
function englishNumbers(
  text: string,
  [first = '', second = '', scale = '']: (string | undefined)[],
  lineScales: readonly number[],
): FoundNumber[] {
  const [ten, unit = 0] = [first, second].map((word) => english.get(word.toLowerCase()));
  if (ten === undefined) return [];
  const value = ten + (unit < 10 ? unit : 0);
  const isClaim = value >= leastClaimed && !months.includes(first.toLowerCase());
  return [
    { value: value * scaleOf(scale), text, isClaim },
    ...[1, ...lineScales].map((by) => ({ value: value * by, text, isClaim: false })),
  ];
}

function hanValue(word: string): number {
  let [total, part, digit] = [0, 0, 0];
  for (const letter of word) {
    const index = letter === '两' ? 2 : han.indexOf(letter);
    if (letter === '半') return 0.5;
    if (index >= 0) {
      digit = index;
      continue;
    }
    const scale = letter === '十' ? 10 : scaleOf(letter);
    if (scale < 1e4) part += (digit || 1) * scale;
    else {
      total = (total + part + digit || 1) * scale;
      part = 0;
    }
    digit = 0;
  }
  return total + part + digit;
}
