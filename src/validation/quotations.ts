import type { z } from 'astro/zod';
import { knownOf, saidFault, sourcedFacts } from '../domain/proof.ts';
import type { sourceSchema } from '../schema/source.ts';
import type { Fault } from './fault.ts';
import type { PathFault } from './path.ts';
import type { YamlFile } from './yaml-file.ts';

type Source = z.infer<typeof sourceSchema>;

type Read = YamlFile & { id: string };

const code = 'E-SAYS';

/** What is wrong between the values of a record and what is quoted for them. */
export function quotationFaults(data: unknown): PathFault[] {
  const known = knownOf(data);
  return sourcedFacts(data).flatMap(({ path, value, places }) =>
    places.flatMap((place, index) => {
      const reason = place.says || place.step ? saidFault({ value, ...place }, known) : undefined;
      const at = [...path, 'sources', index, place.says ? 'says' : 'step'];
      return reason ? [{ path: at, code, reason }] : [];
    }),
  );
}

/** Sources of facts that could be quoted and are not, and quotations of sources that nobody can ask. */
export function unquotedFaults(records: readonly Read[], sources: readonly Read[]): Fault[] {
  const byId = new Map(sources.map(({ id, data }) => [id, data as Source]));
  return records.flatMap(({ data, faultAt }) =>
    sourcedFacts(data).flatMap(({ path, value, places }) =>
      places.flatMap(({ ref, says, step, read }, index) => {
        const reason = unquoted(byId.get(ref.id), { says, read }) ?? wrongDay(byId.get(ref.id), step, value);
        return reason ? [faultAt({ path: [...path, 'sources', index], code, reason })] : [];
      }),
    ),
  );
}

function unquoted(
  source: Source | undefined,
  { says, read }: { says?: string | undefined; read?: string | undefined },
) {
  const isFile = source?.kind === 'repository' && source.path !== undefined;
  if (says && read) return 'It is either quoted or read by hand. Keep “says” or “read”.';
  if (says && !isFile) return 'Only a file of a repository can be asked for what it says. Take “says” out.';
  if (says && isFile && !source.swhid)
    return 'The source has no identifier. Run npm run verify -- --fill, or write “read” and the day.';
  if (isFile && !says && !read)
    return 'The source is a file. Quote in “says” what stands there, or write “read” and the day on which you read it.';
  return undefined;
}

function wrongDay(source: Source | undefined, step: string | undefined, value: unknown) {
  if (step !== 'day of the commit' || source?.kind !== 'repository' || source.date === value)
    return undefined;
  return `The commit was made on another day: found ${source.date ?? 'none'}.`;
}
