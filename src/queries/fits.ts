import { marginsOf } from '~/domain/fits.ts';
import { subjectsOf } from '~/domain/networks.ts';
import { memoize } from './memoize.ts';
import { systemsByDate } from './systems.ts';

/** What is known of each model that can be run, by id, and the margins fitted to the makers' figures. */
export const fitting = memoize(async () => {
  const subjects = subjectsOf(await systemsByDate());
  return { subjects, margins: marginsOf(subjects.values()) };
});
