import { labelOf } from '~/domain/citation.ts';
import type { Provenance } from '~/domain/facts.ts';
import { type Network, networksOf } from '~/domain/networks.ts';
import { fieldOf, type Pair, pairsOf } from '~/features/explainers/tax-or-bonus/reckoning.ts';
import type { Locale } from '~/i18n/index.ts';
import type { Explainer } from '~/schema/explainer.ts';
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
  const place = data.section ? await sectionNamed(locale, data.section) : undefined;
  const works = await Promise.all(
    data.references.map(async (work) => ({
      id: work.id,
      ...labelOf((await recordNamed('references', work.id)).data, locale),
    })),
  );
  return { data, works, place };
}

/** The networks whose sizes account for their parameters, the smallest first. */
export async function networks(locale: Locale): Promise<Network[]> {
  return networksOf(await systemsByDate(), locale).toSorted((a, b) => a.parameters - b.parameters);
}

/** A pair of scores as the page shows it. */
export interface ShownPair extends Pair {
  system: string;
  name: string;
  benchmark: string;
  edition?: string | undefined;
  sources: Provenance['sources'];
}

/** Pairs of base and chat scores from the catalogue and from the explainer's own record, by model. */
export async function scorePairs({ pairs = [] }: Explainer, locale: Locale): Promise<ShownPair[]> {
  const systems = await systemsByDate();
  const nameOf = (id: string) =>
    systems.find((system) => system.id === id)?.data.name[locale].replace(/-Base$/, '') ?? id;
  const found = pairsOf(systems).map(({ rows, ...pair }) => {
    const monthly = /\d{4}-\d{2}$/.exec(rows.chat.id)?.[0];
    return {
      ...pair,
      name: nameOf(pair.system),
      edition: monthly,
      sources: [...rows.base.sources, ...rows.chat.sources],
    };
  });
  const own = pairs.map(({ system, benchmark, base, chat, alike, edition, sources }) => {
    return {
      system: system.id,
      name: nameOf(system.id),
      benchmark,
      base,
      chat,
      alike,
      field: fieldOf(benchmark),
      edition,
      sources,
    };
  });
  const order = new Map(systems.map(({ id }, index) => [id, index]));
  return [...found, ...own].toSorted(
    (a, b) =>
      (order.get(a.system) ?? 0) - (order.get(b.system) ?? 0) || a.benchmark.localeCompare(b.benchmark, 'en'),
  );
}
