import { createHash } from 'node:crypto';
import type { Source } from '../domain/fact-marks.ts';
import { knownOf, type SaidPlace, type SourcedFact, saidFault, sourcedFacts } from '../domain/proof.ts';
import { isSaidIn } from '../domain/quotation.ts';
import type { SourceFile } from '../domain/swhid.ts';
import type { Outcome } from '../schema/verification.ts';
import type { SourceFiles } from './source-files.ts';
import { textOfBytes } from './text-of-bytes.ts';

/** What one source of one fact turned out to be. */
export interface Finding {
  record: string;
  /** Path of the fact and number of the source: `results.3.0`. */
  place: string;
  outcome: Outcome;
  /** What was found instead, or why it could not be asked. */
  reason: string;
}

/** A record whose facts are to be verified. */
export interface Verifiable {
  record: string;
  data: unknown;
}

/** Verifies every source of every fact: each file is asked for once. */
export async function verify(
  records: readonly Verifiable[],
  sources: ReadonlyMap<string, Source>,
  files: SourceFiles,
): Promise<Finding[]> {
  const had = new Map<string, Promise<Checked>>();
  const textOf = (id: string, source: SourceFile & { path: string }) => {
    const text = had.get(id) ?? checkedText(source, files);
    had.set(id, text);
    return text;
  };
  const findings: Finding[] = [];
  for (const { record, data } of records) {
    const known = knownOf(data);
    for (const fact of sourcedFacts(data)) {
      for (const [index, place] of fact.places.entries()) {
        const source = sources.get(place.ref.id);
        const found = source && (await findingOf({ fact, place, source }));
        findings.push({
          record,
          place: [...fact.path, index].join('.'),
          ...(found ?? { outcome: 'differs', reason: `there is no source “${place.ref.id}”` }),
        });
      }
    }

    async function findingOf(asked: Asked): Promise<Found> {
      const { fact, place, source } = asked;
      const fault = place.says || place.step ? saidFault({ value: fact.value, ...place }, known) : undefined;
      if (fault) return { outcome: 'differs', reason: fault };
      if (place.read) return { outcome: 'read', reason: '' };
      if (!isCommitted(source)) return { outcome: 'unmarked', reason: 'no file of a repository' };
      const day = await dayFinding(asked, source, files);
      if (day) return day;
      if (!source.path || !place.says) return { outcome: 'unmarked', reason: 'nothing is quoted' };
      const text = await textOf(place.ref.id, { ...source, path: source.path });
      if ('why' in text) return { outcome: text.differs ? 'differs' : 'unreachable', reason: text.why };
      if (isSaidIn(place.says, text.value)) return { outcome: 'verified', reason: '' };
      return { outcome: 'differs', reason: `the file does not say “${place.says}”` };
    }
  }
  return findings;
}

interface Asked {
  fact: SourcedFact;
  place: SaidPlace;
  source: Source;
}

type Found = Pick<Finding, 'outcome' | 'reason'>;

function isCommitted(source: Source): source is Source & SourceFile {
  return source.kind === 'repository' && Boolean(source.repository && source.commit);
}

/** What a commit tells by itself: its day. Undefined where the file has to be asked as well. */
async function dayFinding(
  { fact, place }: Asked,
  source: SourceFile,
  files: SourceFiles,
): Promise<Found | undefined> {
  if (source.path && place.step !== 'day of the commit') return undefined;
  if (typeof fact.value !== 'string') return undefined;
  const days = await files.days(source);
  if ('why' in days) return { outcome: 'unreachable', reason: days.why };
  if (!days.value.includes(fact.value))
    return { outcome: 'differs', reason: `the commit was made on ${days.value.join(' or ')}` };
  return source.path && place.says ? undefined : { outcome: 'verified', reason: '' };
}

type Checked = { value: string } | { why: string; differs?: boolean };

async function checkedText(source: SourceFile & { path: string }, files: SourceFiles): Promise<Checked> {
  if (!source.swhid)
    return { why: 'the source has no identifier: run npm run verify -- --fill', differs: true };
  const bytes = await files.bytes(source);
  if ('why' in bytes) return bytes;
  const found = contentIdentifier(bytes.value);
  if (found !== source.swhid) return { why: `the file is ${found}`, differs: true };
  return { value: await textOfBytes(bytes.value) };
}

/** The identifier of a content at Software Heritage, which is git’s name for it. */
export function contentIdentifier(bytes: Uint8Array) {
  const hash = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes);
  return `swh:1:cnt:${hash.digest('hex')}`;
}
