import { formatCount, formatDigits, formatShort } from '~/domain/units.ts';
import type { Locale } from '~/i18n/index.ts';
import { percentSign } from '~/i18n/punctuation.ts';

/** A count as the edition writes it at an axis or in a table: 6.2B, 62 亿. */
export function shortCount(value: number, locale: Locale) {
  return locale === 'en' ? formatShort(value) : formatCount(value, locale);
}

/** A ratio in whole numbers, or with one decimal below ten. */
export function ratio(value: number, locale: Locale) {
  return value < 10 ? value.toFixed(1) : formatDigits(value, locale);
}

/** A share in per cent, the sign as the edition sets it. */
export function percent(share: number, locale: Locale, decimals = 1) {
  return `${(share * 100).toFixed(decimals)}${percentSign[locale]}`;
}

/** The name of a base model without the word that says so. */
export function shortName(name: string) {
  return name.replace(/-Base$/, '');
}
