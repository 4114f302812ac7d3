import { nearest } from '~/domain/nearest.ts';

/** What an id names; an unknown id stops the build with the reason and the nearest known one. */
export function found<Thing>(
  things: readonly Thing[],
  idOf: (thing: Thing) => string,
  id: string,
  { unless, mend = '' }: { unless: string; mend?: string },
) {
  const thing = things.find((candidate) => idOf(candidate) === id);
  if (thing) return thing;
  const near = nearest(id, things.map(idOf));
  throw new Error(`${unless} ${near ? `Did you mean “${near}”?` : mend}`.trimEnd());
}
