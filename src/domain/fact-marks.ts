import type { Verification } from '../schema/verification.ts';
import { type SaidPlace, sourcedFacts } from './proof.ts';
import type { SourceFile } from './swhid.ts';

/** A source as its record states it, as far as a machine can follow it. */
export type Source = { kind: string } & Partial<SourceFile>;

/** How a fact was last verified: by a machine in its file, or read by the editors; and on which day. */
export interface Mark {
  by: 'machine' | 'editors';
  day: string;
}

/**
 * The mark of a fact of a record, which its list of sources tells from the others; undefined where it has none, or
 * where the record has changed since it was verified.
 */
export function markOf(
  places: readonly SaidPlace[],
  data: unknown,
  { day, except = [], ...found }: Verification,
  fingerprint: string,
): Mark | undefined {
  const fact = sourcedFacts(data).find((one) => one.places === places);
  if (!fact || fingerprint !== found.fingerprint) return undefined;
  const isVerified = places.some((_, index) => !except.includes([...fact.path, index].join('.')));
  if (isVerified) return { by: 'machine', day };
  const read = places.find((place) => place.read)?.read;
  return read ? { by: 'editors', day: read } : undefined;
}

/** A mark of everything in a record that verifying it looked at. */
export function fingerprintOf(data: unknown, sources: ReadonlyMap<string, Source>) {
  const seen = sourcedFacts(data).map(({ path, value, places }) => [
    path.join('.'),
    value,
    ...places.map(({ ref, says, step, read }) => {
      const { repository, commit, path: inside, swhid } = sources.get(ref.id) ?? {};
      return [ref.id, says, step, read, repository, commit, inside, swhid];
    }),
  ]);
  return fowlerNollVo(JSON.stringify(seen));
}

// FNV-1a with 64 bits: it has to notice a change, not an attack, and needs no library where pages are built.
function fowlerNollVo(text: string) {
  const [offset, prime, bits, hexDigits] = [0xcbf29ce484222325n, 0x100000001b3n, 64, 16];
  let hash = offset;
  for (const letter of text) hash = BigInt.asUintN(bits, (hash ^ BigInt(letter.codePointAt(0) ?? 0)) * prime);
  return hash.toString(16).padStart(hexDigits, '0');
}
