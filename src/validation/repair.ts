import { nearest } from '../domain/nearest.ts';
import { parseCount } from '../domain/parse-count.ts';

/** What a field accepts, as far as its JSON Schema says. */
export interface Accepted {
  /** The only values that it may have. */
  values?: readonly string[];
  pattern?: string;
  type?: string;
}

/** The nearest value that a field accepts to the one that it was given, or undefined where none suggests itself. */
export function nearestRightValue(given: unknown, { values = [], pattern, type }: Accepted) {
  const text = String(given);
  if (values.length > 0) return nearest(text, values);
  if (type === 'integer' || type === 'number') return rightNumber(given, type);
  const matching = pattern ? new RegExp(pattern, 'u') : undefined;
  return candidates(text).find((candidate) => candidate !== given && matching?.test(candidate));
}

function rightNumber(given: unknown, type: 'integer' | 'number') {
  if (typeof given === 'string' && given.includes(',') && (type === 'number' || !grouped.test(given)))
    return type === 'number' ? decimal(given) : undefined;
  const value = typeof given === 'number' ? given : parseCount(String(given).replace(/^-/, ''));
  if (value === undefined || !Number.isFinite(value)) return undefined;
  const right = type === 'integer' ? Math.round(Math.abs(value)) : value;
  return right > 0 && right !== given ? String(right) : undefined;
}

const grouped = /^\d{1,3}(,\d{3})+\b/;

// 58,2 is 58.2 for whoever writes decimals with commas; 58,200 can be either.
function decimal(given: string) {
  return /^-?\d+,(\d{1,2}|\d{4,})$/.test(given) ? given.replace(',', '.') : undefined;
}

// What people write where a day, an address, an id of a paper or a name of a row is wanted.
function candidates(text: string) {
  const plain = text.trim();
  return [
    dayIn(plain),
    plain,
    plain.replace(/^http:/, 'https:'),
    /\d{4}\.\d{4,5}/.exec(plain)?.[0],
    /10\.\d{4,9}\/\S+/.exec(plain)?.[0],
    /github\.com\/([\w.-]+\/[\w.-]+)/.exec(plain)?.[1],
    plain
      .toLowerCase()
      .replaceAll(/[^a-z0-9.]+/g, '-')
      .replaceAll(/^-|-$/g, ''),
    /\d{4}(-\d{2}(-\d{2})?)?/.exec(plain)?.[0],
  ].filter((candidate) => candidate !== undefined);
}

function dayIn(text: string) {
  const [, year = '', month = '', day = ''] = /^(\d{4})\D(\d{1,2})\D(\d{1,2})\D?$/.exec(text) ?? [];
  if (!year) return undefined;
  const [last, first] = [new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate(), 1];
  const inMonth = Math.min(Math.max(Number(day), first), last);
  return [year, month.padStart(2, '0'), String(inMonth).padStart(2, '0')].join('-');
}
