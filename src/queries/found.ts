import { nearest } from '~/domain/nearest.ts';

interface Told<Thing> {
  /** What is wrong where nothing has the id. */
  unless: string;
  /** What to do where no known id is near. */
  mend?: string;
  idOf?: (thing: Thing) => string;
}

/** What an id names; an unknown id stops the build with the reason and the nearest known one. */
export function found<Thing extends { id: string }>(
  things: readonly Thing[],
  id: string,
  { unless, mend = '', idOf = (thing) => thing.id }: Told<Thing>,
) {
  const thing = things.find((candidate) => idOf(candidate) === id);
  if (thing) return thing;
  const near = nearest(id, things.map(idOf));
  throw new Error(`${unless} ${near ? `Did you mean “${near}”?` : mend}`.trimEnd());
}
