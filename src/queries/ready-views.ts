import { cardsOfViews } from '~/domain/cards.ts';
import type { Setting } from '~/domain/fits.ts';
import { tokensOfCard } from '~/domain/system-memory.ts';
import { facetsOf } from '~/features/catalogue/facets.ts';
import { answering, fitting as fittingIn } from '~/features/catalogue/view.ts';
import { finderLabels } from '~/features/catalogue/words.ts';
import type { Locale } from '~/i18n/index.ts';
import { fitting } from './fits.ts';
import { memoize } from './memoize.ts';
import { records } from './records.ts';
import { type SystemEntry, systemsByDate } from './systems.ts';

/** A list of models that has an address of its own. */
export interface ReadyView {
  /** Its name in addresses. */
  name: string;
  title: string;
  lead: string;
  /** The same conditions in the address of the finder. */
  query: string;
  systems: SystemEntry[];
}

/** Laboratories with fewer models are one line of the finder. */
const fewest = 3;

/** Signals beside text, any of which makes a model multimodal. */
const signals = ['image', 'audio', 'video', 'multi-view-images'];

/** The lists of models that readers ask for most, each with at least one model. */
export const readyViews = memoize(async (locale: string): Promise<ReadyView[]> => {
  const { view, viewLead } = finderLabels[locale as Locale];
  const models = (await systemsByDate()).filter(({ data }) => data.type === 'model');
  const { subjects, margins } = await fitting();
  const rows = models.map((system) => ({
    system,
    row: { answers: facetsOf(system.data), values: {}, text: '', subject: subjects.get(system.id) },
  }));
  type Row = (typeof rows)[number]['row'];
  const chosen = (isMet: (row: Row) => boolean) =>
    rows.filter(({ row }) => isMet(row)).map(({ system }) => system);
  const asked = (name: string, values: readonly string[]) => ({
    query: new URLSearchParams([['type', 'model'], ...values.map((value) => [name, value])]).toString(),
    systems: chosen(answering(name, values)),
  });
  const room = { cards: 1, bits: 4, tokens: tokensOfCard, runtime: 'makers' } satisfies Omit<Setting, 'card'>;
  const plain = (name: 'commercial-use' | 'multimodal' | 'base') => ({
    name,
    title: view[name],
    lead: viewLead[name],
  });
  const makers = await records('organizations');
  return [
    { ...plain('commercial-use'), ...asked('commercial', ['unasked']) },
    ...cardsOfViews.map((card) => ({
      name: `fits-${card}-gb`,
      title: view.fits(card),
      lead: viewLead.fits(card),
      query: `card=${card}`,
      systems: chosen(fittingIn({ ...room, card, tight: false }, margins)),
    })),
    { ...plain('base'), ...asked('stage', ['base']) },
    { ...plain('multimodal'), ...asked('input', signals) },
    ...makers
      .map(({ id, data }) => ({
        name: `from-${id}`,
        title: view.from(data.name[locale as Locale]),
        lead: viewLead.from(data.name[locale as Locale]),
        ...asked('maker', [id]),
      }))
      .filter(({ systems }) => systems.length >= fewest),
  ];
});
