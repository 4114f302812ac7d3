import { formatFact, formatFactShort } from '~/domain/facts.ts';
import type { Locale } from '~/i18n/index.ts';
import { type Mention, type OutlineSection, outlineOf, plainText } from '~/markdown/outline.ts';
import { chapterNamed } from './chapters.ts';
import { factNamed } from './facts.ts';
import { recordNamed } from './records.ts';

/** The sentences of a chapter as its readers see them. */
export async function plainSentences(locale: Locale, name: string) {
  const { body } = await chapterNamed(locale, name);
  return (await Promise.all(outlineOf(body).map((section) => sentencesOf(section, locale)))).flat();
}

/** The sentences of a section as readers see them, without those that name a figure, a section or a work. */
export async function sentencesOf({ sentences }: OutlineSection, locale: Locale) {
  const texts = sentences.map(async (sentence) => {
    const pieces = sentence.map((piece) => (typeof piece === 'string' ? piece : wordsOf(piece, locale)));
    return plainText(await Promise.all(pieces));
  });
  return (await Promise.all(texts)).filter(Boolean);
}

/** What a reader sees in place of a tag, or the tag itself where that is no word. */
async function wordsOf(mention: Mention, locale: Locale) {
  const { id = '', of = '', is = '', at, as } = mention.attributes;
  if (mention.tag === 'System') return (await recordNamed('systems', id)).data.name[locale];
  if (mention.tag === 'Organization') return (await recordNamed('organizations', id)).data.name[locale];
  if (mention.tag !== 'Fact') return mention;
  const { fact, name } = await factNamed({ of, is, at });
  return as === 'short' ? formatFactShort(fact, name, locale) : formatFact(fact, name, locale);
}
