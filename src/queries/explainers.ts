import type { Locale } from '~/i18n/index.ts';
import { labelOf } from '~/lib/citation.ts';
import { type Machine, machinesOf } from '~/lib/explainers/memory.ts';
import { sectionNamed } from './chapters.ts';
import { recordNamed, records } from './records.ts';
import { systemsByDate } from './systems.ts';

/** All explainers in the order of their list. */
export async function explainersInOrder() {
  return (await records('explainers')).toSorted((a, b) => a.data.order - b.data.order);
}

/** What stands around an explainer: its record, the section it belongs to and the works it rests on. */
export async function explainerNamed(id: string, locale: Locale) {
  const { data } = await recordNamed('explainers', id);
  const { chapter, section } = await sectionNamed(locale, data.section);
  const works = await Promise.all(data.references.map(async (work) => ({ id: work.id, ...labelOf((await recordNamed('references', work.id)).data, locale) })));
  return { data, works, chapter, section };
}

/** The models whose sizes account for their parameters, one for each network, the smallest first. */
export async function machines(locale: Locale): Promise<Machine[]> {
  return machinesOf(await systemsByDate(), locale).toSorted((a, b) => a.parameters - b.parameters);
}
