import { lastLicence, licenceOn, surveyed } from '~/domain/licences.ts';
import { stringsFor } from '~/i18n/index.ts';
import { releaseLanes } from './charts/releases.ts';
import { records } from './records.ts';

/** The numbers that the cover gives, counted from the records: releases, models free for commerce then and now, statements that hold and all. */
export async function findings() {
  const lanes = await releaseLanes();
  const models = (await records('systems')).map(({ data }) => data).filter(({ type }) => type === 'model');
  const isFree = (answer: string | undefined) => answer === 'yes' || answer === 'conditions';
  const statements = await records('statements');
  const { verdict } = stringsFor('en');
  return {
    releases: lanes.flatMap(({ releases }) => releases.filter(({ date }) => date.startsWith('2023'))).length,
    models: models.length,
    free: models.filter((system) => isFree(licenceOn(system, surveyed)?.commercial)).length,
    freeNow: models.filter((system) => isFree(lastLicence(system)?.commercial)).length,
    holding: statements.filter(({ data }) => data.verdict in verdict).length,
    statements: statements.length,
  };
}
