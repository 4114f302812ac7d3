import { byAuthor } from '~/domain/citation.ts';
import type { Locale } from '~/i18n/index.ts';
import { factAnchor, factsIn, idsOf } from '~/markdown/mentions.ts';
import { type Mention, mentionsIn } from '~/markdown/outline.ts';
import { urls } from '~/urls.ts';
import { placesOf } from './chapters.ts';
import { factNamed } from './facts.ts';
import { recordNamed } from './records.ts';

type Source = { body?: string | undefined };

/** What chapters or a page open in the margin: facts and terms in the order of the text, works by author. */
export async function apparatusOf(sources: Source | readonly Source[], locale: Locale) {
  const mentions = await withFigures([sources].flat().flatMap(({ body }) => mentionsIn(body)));
  const cited = await placesOf(locale, 'Cite');

  const facts = factsIn(mentions).map(async (name) => ({
    ...(await factNamed(name)),
    at: name.at,
  }));
  const terms = idsOf(mentions, 'Term').map((id) => recordNamed('terms', id));
  const references = idsOf(mentions, 'Cite').map(async (id) => ({
    ...(await recordNamed('references', id)),
    places: cited.get(id)?.length ?? 0,
  }));

  return {
    facts: await Promise.all(facts),
    terms: await Promise.all(terms),
    references: (await Promise.all(references)).toSorted((a, b) => byAuthor(a.data, b.data)),
  };
}

/** The mentions with those facts added that a figure shows, at the place of the figure. */
async function withFigures(mentions: readonly Mention[]) {
  const groups = mentions.map(async (mention): Promise<Mention[]> => {
    if (mention.tag !== 'Figure') return [mention];
    const { facts = [] } = (await recordNamed('figures', mention.attributes['id'] ?? '')).data;
    return [
      mention,
      ...facts.map(({ of, is, at }) => ({
        ...mention,
        tag: 'Fact',
        attributes: { of: of.id, is, ...(at && { at }) },
      })),
    ];
  });
  return (await Promise.all(groups)).flat();
}

/** Where the record of a fact stands. */
export function factHref(
  locale: Locale,
  { of, is, at }: { of: string; is: string; at?: string | undefined },
) {
  return urls.system(locale, of, factAnchor(is, at));
}
