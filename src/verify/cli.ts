import { readFileSync, writeFileSync } from 'node:fs';
import { fingerprintOf, type Source } from '../domain/fact-marks.ts';
import type { SourceFile } from '../domain/swhid.ts';
import { outcomes, type Verification } from '../schema/verification.ts';
import { recordFiles } from '../validation/read.ts';
import { readRecord } from '../validation/records.ts';
import { quotable } from '../validation/whole.ts';
import { readLedger, verificationOf, writeLedger } from './ledger.ts';
import { firstOf, fromMirrors, fromWeb } from './source-files.ts';
import { contentIdentifier, type Finding, type Verifiable, verify } from './verify.ts';

// npm run verify [-- <record> …]: asks the files behind the facts; with --fill it first writes their identifiers.
const [options, chosen] = [
  process.argv.slice(2).filter((word) => word.startsWith('--')),
  process.argv.slice(2).filter((word) => !word.startsWith('--')),
];
const mirrors = process.env['SOURCE_MIRRORS'];
const files = firstOf(mirrors ? [fromMirrors(mirrors), fromWeb] : [fromWeb]);

if (options.includes('--fill')) await fillIdentifiers();
await verifyAll();

async function verifyAll() {
  const sources = new Map(
    recordFiles().flatMap((file) =>
      file.folder === 'sources' ? [[file.id, readRecord(file).data as Source] as const] : [],
    ),
  );
  const records: Verifiable[] = recordFiles()
    .filter(({ folder }) => quotable.some((one) => one === folder))
    .map((file) => ({ record: `${file.folder}/${file.id}`, data: readRecord(file).data }))
    .filter(({ record }) => chosen.length === 0 || chosen.some((word) => record.includes(word)));
  const findings = await verify(records, sources, files);
  for (const { record, place, outcome, reason } of findings)
    if (outcome === 'differs' || outcome === 'unreachable')
      print(`${outcome}  ${record}  ${place}: ${reason}`);
  printTable(findings);
  process.exitCode = findings.some(({ outcome }) => outcome === 'differs') ? 1 : 0;
  if (!findings.some(({ outcome }) => outcome === 'verified')) {
    print('No file could be asked: there is neither network nor a folder of clones in SOURCE_MIRRORS.');
    return;
  }
  const day = new Date().toISOString().slice(0, 10);
  const before = readLedger();
  const after: Record<string, Verification> = {};
  for (const { record, data } of records) {
    const own = findings.filter((finding) => finding.record === record);
    const fresh = verificationOf(own, day, fingerprintOf(data, sources));
    const old = before[record];
    // What cannot be reached today was none the less verified on its day.
    const isKept = fresh.unreachable > (old?.unreachable ?? 0) && old?.fingerprint === fresh.fingerprint;
    if (own.length > 0) after[record] = isKept ? old : fresh;
  }
  writeLedger(chosen.length > 0 ? { ...before, ...after } : after);
}

function printTable(findings: readonly Finding[]) {
  const words = {
    verified: 'verified by machine',
    read: 'read by hand',
    unreachable: 'not reachable',
    unmarked: 'not a file, or nothing quoted',
    differs: 'differs',
  };
  for (const outcome of outcomes) {
    const number = findings.filter((finding) => finding.outcome === outcome).length;
    print(`${String(number).padStart(6)}  ${words[outcome]}`);
  }
  print(`${String(findings.length).padStart(6)}  sources of facts in all`);
}

async function fillIdentifiers() {
  for (const { file, folder, text, ...record } of recordFiles()) {
    if (folder !== 'sources') continue;
    const source = readRecord({ file, folder, text, ...record }).data as Source & SourceFile;
    if (!source?.path || source.swhid) continue;
    const bytes = await files.bytes({ ...source, path: source.path });
    if ('why' in bytes) {
      print(`no identifier for ${record.id}: ${bytes.why}`);
      continue;
    }
    const line = `swhid: ${contentIdentifier(bytes.value)}\n`;
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(/^commit: .*\n/m, (commit) => `${commit}${line}`),
    );
  }
}

function print(line: string) {
  process.stdout.write(`${line}\n`);
}
