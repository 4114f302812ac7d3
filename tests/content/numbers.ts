/** Numbers of a text: those written in digits, which the other edition must have too, and those that may answer for one: in words, in names, in code. */
export interface Numbers {
  digits: number[];
  words: number[];
}

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const small = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ordinals: Record<string, number> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  half: 0.5,
  twice: 2,
  once: 1,
  double: 2,
};
const scales: Record<string, number> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  k: 1e3,
  m: 1e6,
  b: 1e9,
  t: 1e12,
  万: 1e4,
  亿: 1e8,
  万亿: 1e12,
  千: 1e3,
  百: 100,
};
const han = '零一二三四五六七八九';

/** Numbers of a text in either language, scale words applied: “6.2 billion” and “62 亿” are 6.2e9, “twenty” and “二十” 20, “March” 3. */
export function numbersIn(text: string): Numbers {
  const plain = clean(text);
  const digits = [...plain.matchAll(inDigits)].map(([, number = '', scale = '']) => value(number, scale));
  const lower = plain.toLowerCase();
  const english = [...lower.matchAll(/[a-z]+(?:-[a-z]+)?/g)].flatMap(([word]) => wordValue(word));
  const scaled = [
    ...lower.matchAll(/([a-z]+(?:-[a-z]+)?) (hundred|thousand|million|billion|trillion)/g),
  ].flatMap(([, word = '', scale = '']) => wordValue(word).map((number) => number * (scales[scale] ?? 1)));
  const chinese = [...plain.matchAll(/[零一二两三四五六七八九十百千万亿半]+/g)].flatMap(([word]) => [
    hanValue(word),
    ...[...word].map(hanValue),
  ]);
  const inNames = [...text.matchAll(inDigits)].map(([, number = '', scale = '']) => value(number, scale));
  return { digits, words: [...english, ...scaled, ...chinese, ...inNames] };
}

const inDigits =
  /(\d[\d,]*(?:\.\d+)?)[\s\u00a0\u202f]*[多余]?(hundred|thousand|million|billion|trillion|万亿|[万亿千百]|[KMBT](?![A-Za-z]))?/gi;

function clean(text: string) {
  return shareScale(text)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\{\/\*.*?\*\/\}/g, '')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/`[^`]*`/g, ' ')
    .replace(/(?<=[A-Za-z])-?\d[\w.-]*|\d+[\w.-]*-[A-Za-z][\w.-]*/g, ' '); // names: Qwen-7B, GLM3, int4
}

// In “62 and 68 billion” or “13B 与 34B” the scale belongs to both numbers.
function shareScale(text: string): string {
  const shared = text.replace(
    /(?<![\d.])(?!20\d\d\b)(\d[\d.]*)((?:,| and| or| to|–| 与| 和| 至|、)+ ?)(\d[\d.]*[\s\u00a0]*(?:万亿|[万亿]|hundred|thousand|million|billion|trillion))(?![\d])/g,
    (_, first, between, second) => `${first} ${/[^\d.\s]+$/.exec(second)?.[0] ?? ''}${between}${second}`,
  );
  return shared === text ? text : shareScale(shared);
}

function value(number: string, scale: string) {
  return Number(number.replaceAll(',', '')) * (scales[scale] ?? scales[scale.toLowerCase()] ?? 1);
}

function wordValue(word: string): number[] {
  const month = months.indexOf(word);
  if (month >= 0) return [month + 1];
  if (word in ordinals) return [ordinals[word] ?? 0];
  const [ten = '', unit] = word.split('-');
  const tensValue = tens.indexOf(ten) * 10;
  if (tensValue > 0) return [tensValue + Math.max(0, small.indexOf(unit ?? 'zero'))];
  const index = small.indexOf(word);
  return index >= 0 ? [index] : [];
}

function hanValue(word: string): number {
  let total = 0;
  let part = 0;
  let digit = 0;
  for (const letter of word) {
    const index = letter === '两' ? 2 : han.indexOf(letter);
    if (letter === '半') return 0.5;
    if (index >= 0) digit = index;
    else if (letter === '十') {
      part += (digit || 1) * 10;
      digit = 0;
    } else if (letter === '百' || letter === '千') {
      part += (digit || 1) * (scales[letter] ?? 1);
      digit = 0;
    } else {
      total = (total + part + digit || 1) * (scales[letter] ?? 1);
      part = 0;
      digit = 0;
    }
  }
  return total + part + digit;
}
