import { checked } from '../site.ts';

const [year = 0, month = 0, day = 0] = checked.split('-').map(Number);

/**
 * The time of every file in an archive, so that the same content gives the same bytes: zip has no time zones,
 * so it is local.
 */
export const zipTime = new Date(year, month - 1, day);
