import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** An input and the addresses (below an edition) of which any is a right first answer; README.md has the signs. */
export interface SmallInput {
  ask: string;
  first: readonly string[];
}

/** A question of the golden set, as README.md beside this file explains it. */
export interface GoldenQuestion {
  ask: string;
  language: 'en' | 'zh';
  kind: string;
  seen: string;
  expected?: 'not-covered';
  absent?: readonly string[];
  first?: readonly string[];
  also?: readonly string[];
}

/** The two halves: one to tune to, one that only its totals may be known of. */
export const halves = ['open', 'locked'] as const;

const read = (name: string): unknown => parse(readFileSync(new URL(`${name}.yaml`, import.meta.url), 'utf8'));

/** The questions of one half, in the order of the file. */
export function goldenHalf(half: (typeof halves)[number]) {
  return read(half) as readonly GoldenQuestion[];
}

/** Inputs that once went wrong. */
export const smallInputs = read('small-inputs') as readonly SmallInput[];

/** Whether an address is one that a pattern of the set stands for: itself, or any that goes on from its star. */
export function answers(pattern: string, address: string) {
  if (!pattern.endsWith('*')) return address === pattern;
  const start = pattern.slice(0, -1);
  return address.startsWith(start) || `${address}#` === start;
}
