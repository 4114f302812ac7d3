import { fingerprintOf, markOf } from '~/domain/fact-marks.ts';
import type { Provenance } from '~/domain/facts.ts';
import { outcomes } from '~/schema/verification.ts';
import { memoize } from './memoize.ts';
import { records } from './records.ts';

/** Tells the mark of each fact of a record from the list of its sources, which has to be the record’s own. */
export async function marksOf(folder: 'systems' | 'organizations', id: string, data: object) {
  const line = (await lines()).get(`${folder}/${id}`);
  if (!line) return () => undefined;
  const fingerprint = fingerprintOf(data, await sources());
  return (places: Provenance['sources']) => markOf(places, data, line, fingerprint);
}

const lines = memoize(async () => new Map((await records('verification')).map(({ id, data }) => [id, data])));

const sources = memoize(async () => new Map((await records('sources')).map(({ id, data }) => [id, data])));

/** How many sources of facts had each outcome when they were last asked, and the last day on which they were. */
export async function verified() {
  const all = [...(await lines()).values()];
  const counts = outcomes.map((outcome) => ({
    outcome,
    count: all.reduce((sum, line) => sum + line[outcome], 0),
  }));
  const [day = ''] = all
    .map((line) => line.day)
    .toSorted()
    .toReversed();
  return { counts, day };
}
