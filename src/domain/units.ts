import type { Locale } from '~/i18n/index.ts';

const noBreakSpace = '\u00a0';
const thinSpace = '\u202f';

/** Digits that a count keeps when it is written with a scale word. */
const significantDigits = 3;

/** Scale words of each edition, largest first, with the power of ten they stand for. */
const scales = {
  en: [
    [1e12, 'trillion'],
    [1e9, 'billion'],
    [1e6, 'million'],
  ],
  zh: [
    [1e12, '万亿'],
    [1e8, '亿'],
    [1e4, '万'],
  ],
} as const satisfies Record<Locale, readonly (readonly [number, string])[]>;

const letters = [
  [1e12, 'T'],
  [1e9, 'B'],
  [1e6, 'M'],
] as const;

/** A count in words of the edition: 6.2 billion, 62 亿; small or uneven counts in digits. */
export function formatCount(value: number, locale: Locale) {
  const scale = scales[locale].find(([power]) => value >= power);
  if (!scale || isExact(value, scale[0])) return formatDigits(value, locale);
  return `${rounded(value / scale[0], locale)}${noBreakSpace}${scale[1]}`;
}

/** A count with the letter that the field uses in both languages: 6.2B, 3T. */
export function formatShort(value: number) {
  const letter = letters.find(([power]) => value >= power);
  if (!letter) return formatDigits(value, 'en');
  return `${rounded(value / letter[0], 'en')}${letter[1]}`;
}

/** A whole number in digits, grouped by three from five digits on, in English from four. */
export function formatDigits(value: number, locale: Locale) {
  return new Intl.NumberFormat('en', {
    useGrouping: locale === 'en' || value >= 1e4,
    maximumFractionDigits: 0,
  }).format(value);
}

/** A number with a fixed or free number of decimals, as a table shows it. */
export function formatNumber(value: number, maximumFractionDigits = 2) {
  return new Intl.NumberFormat('en', { maximumFractionDigits }).format(value);
}

/** Bytes in each unit in which memory is told. */
export const byteUnits = { GB: 1e9, MB: 1e6, GiB: 2 ** 30, MiB: 2 ** 20, KiB: 2 ** 10 } as const;

export type ByteUnit = keyof typeof byteUnits;

/** Bytes in one unit: 6 GB, 448 KiB; decimal and binary units are never mixed. */
export function formatBytes(bytes: number, unit: ByteUnit) {
  return `${formatNumber(bytes / byteUnits[unit])}${thinSpace}${unit}`;
}

/** The size of a file: 2.4 MB. */
export function formatMegabytes(bytes: number) {
  return `${formatNumber(bytes / byteUnits.MB, 1)}${noBreakSpace}MB`;
}

/** A day in full: 14 March 2023, 2023 年 3 月 14 日. */
export function formatDay(day: string, locale: Locale) {
  const [year = '', month = '', date = ''] = day.split('-').map((part) => String(Number(part)));
  if (locale === 'zh') return [year, '年', month, '月', date, '日'].join(noBreakSpace);
  const name = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
  return `${date}${noBreakSpace}${name} ${year}`;
}

// A count such as 65,536 loses its point when rounded; 32,768 words of context must not become 3.28 万.
function isExact(value: number, scale: number) {
  return scale === 1e4 && value % 1e3 !== 0;
}

function rounded(value: number, locale: Locale) {
  const isLong = value >= 10 ** significantDigits;
  const digits = isLong ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: significantDigits };
  return new Intl.NumberFormat('en', { ...digits, useGrouping: locale === 'en' }).format(value);
}

/** Scales of a column of counts: thousands of millions, 亿, millions of millions (which 万亿 is too). */
export type ColumnScale = 'billion' | 'yi' | 'trillion';

const columnScales = { billion: 1e9, yi: 1e8, trillion: 1e12 } as const satisfies Record<ColumnScale, number>;

/** A count without its scale word, for a column whose head states it: 6.2 under “billion”, 62 under “亿”. */
export function formatInColumn(value: number, scale: ColumnScale) {
  return rounded(value / columnScales[scale], 'en');
}
