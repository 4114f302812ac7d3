import type { Folded } from './normalise.ts';
import type { Kind } from './records.ts';

/** A name of a record. */
export interface Name extends Folded {
  written: string;
  /** Whether it is that of its family, which all members answer to. */
  isFamily: boolean;
  words: readonly string[];
}

/**
 * What it is worth to be called as a query says, from 0 to 1: exactly so, beginning so, or being one of
 * several things in it.
 */
const worth = { exact: 1, begins: 0.6, within: 0.6, family: 0.5 };

/** What a name of a system or organisation within a question counts more than one of a term. */
const proper = 1.3;

/**
 * What each letter of the title takes off, so that of a family the base model comes before those made of it.
 */
const longer = 0.001;

/** The name of a record by which a query calls it best. */
export function calling(names: readonly Name[], asks: readonly Folded[], kind: Kind) {
  let best = { worth: 0, name: '' };
  const isProper = kind === 'system' || kind === 'organization';
  if (kind === 'erratum' || kind === 'statement') return best;
  for (const name of names) {
    const value =
      Math.max(...asks.map((ask) => called(name, ask, isProper))) * (name.isFamily ? worth.family : 1);
    if (value > best.worth) best = { worth: value, name: name.written };
  }
  const [title] = names;
  return best.worth > 0 ? { ...best, worth: best.worth - longer * (title?.compact.length ?? 0) } : best;
}

function called(
  { compact: name, starts: ends, isHan }: Folded,
  { compact: ask, starts }: Folded,
  isProper: boolean,
) {
  if (!name || !ask) return 0;
  if (name === ask) return worth.exact;
  const isBeginning = name.startsWith(ask) && (isHan || ends.includes(ask.length));
  if (isBeginning && !(/\d$/.test(ask) && /^[\d.]/.test(name.slice(ask.length))))
    return (worth.begins * ask.length) / name.length;
  const at = ask.indexOf(name);
  if (at < 0 || name.length < 2) return 0;
  const end = at + name.length;
  if (!isHan && !(starts.includes(at) && starts.includes(end))) return 0;
  // “Qwen 14B” does not call Qwen-1, nor a name without a number by another version.
  if (!/\d/.test(name) && /^[\d.]+(?![\d.a-z])/.test(ask.slice(end))) return 0;
  return Math.min(worth.exact, (isProper ? proper : 1) * worth.within * Math.sqrt(name.length / ask.length));
}
