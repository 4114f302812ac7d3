import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import { outcomes, type Verification } from '../schema/verification.ts';
import type { Finding } from './verify.ts';

const file = 'content/verification.yaml';

/** What was found when each record was last verified, by its name. */
export function readLedger(root = '.'): Record<string, Verification> {
  const path = `${root}/${file}`;
  return existsSync(path) ? (parse(readFileSync(path, 'utf8')) as Record<string, Verification>) : {};
}

// In quotes: another reader of YAML takes a bare day for a moment and some fingerprints for numbers.
const yamlLine = {
  collectionStyle: 'flow',
  lineWidth: 0,
  defaultStringType: 'QUOTE_SINGLE',
  defaultKeyType: 'PLAIN',
} as const;

/** Writes what was found, a line for each record, in the order of their names. */
export function writeLedger(ledger: Readonly<Record<string, Verification>>) {
  const lines = Object.entries(ledger)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([record, found]) => `${record}: ${stringify(found, yamlLine)}`);
  writeFileSync(file, `# Written by npm run verify.\n${lines.join('')}`);
}

/** A record’s line: its findings counted, and which sources stay without a machine’s word. */
export function verificationOf(findings: readonly Finding[], day: string, fingerprint: string): Verification {
  const count = (wanted: string) => findings.filter(({ outcome }) => outcome === wanted).length;
  const except = findings.filter(({ outcome }) => outcome !== 'verified').map(({ place }) => place);
  const counts = Object.fromEntries(outcomes.map((outcome) => [outcome, count(outcome)]));
  return { day, fingerprint, ...counts, ...(except.length > 0 && { except }) } as Verification;
}
