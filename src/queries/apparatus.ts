import { byAuthor } from '~/lib/citation.ts';
import { factAnchor, factsIn, idsOf } from '~/lib/mentions.ts';
import { type ChapterEntry, chapterLocale, mentionsOf, placesOf } from './chapters.ts';
import { factNamed } from './facts.ts';
import { recordNamed } from './records.ts';

/** Everything that a chapter opens in its margin: facts and terms in the order of the text, references by author. */
export async function apparatusOf(chapter: ChapterEntry) {
  const mentions = mentionsOf(chapter);
  const cited = await placesOf(chapterLocale(chapter), 'Cite');

  const facts = factsIn(mentions).map(async (name) => ({ ...(await factNamed(name)), anchor: factAnchor(name.of, name.is, name.at) }));
  const terms = idsOf(mentions, 'Term').map((id) => recordNamed('terms', id));
  const references = idsOf(mentions, 'Cite').map(async (id) => ({ ...(await recordNamed('references', id)), places: cited.get(id)?.length ?? 0 }));

  return {
    facts: await Promise.all(facts),
    terms: await Promise.all(terms),
    references: (await Promise.all(references)).toSorted((a, b) => byAuthor(a.data, b.data)),
  };
}
