import { formatFact, formatFactShort } from '~/domain/facts.ts';
import type { Locale } from '~/i18n/index.ts';
import type { Mention } from '~/markdown/mentions.ts';
import { sentencesIn } from '~/markdown/plain-text.ts';
import { chapterNamed, mentionsOf } from './chapters.ts';
import { factNamed } from './facts.ts';
import { recordNamed } from './records.ts';

/** The sentences of a chapter as its readers see them; those that name a figure, a section or a work are left out. */
export async function plainSentences(locale: Locale, name: string) {
  const chapter = await chapterNamed(locale, name);
  const words = new Map<string, string | undefined>();
  for (const mention of mentionsOf(chapter)) words.set(keyOf(mention), await wordsOf(mention, locale));
  return sentencesIn(chapter.body ?? '', (mention) => words.get(keyOf(mention)));
}

async function wordsOf({ tag, attributes: { id = '', of = '', is = '', at, as } }: Mention, locale: Locale) {
  if (tag === 'System') return (await recordNamed('systems', id)).data.name[locale];
  if (tag === 'Organization') return (await recordNamed('organizations', id)).data.name[locale];
  if (tag !== 'Fact') return undefined;
  const { fact, name } = await factNamed({ of, is, at });
  return as === 'short' ? formatFactShort(fact, name, locale) : formatFact(fact, name, locale);
}

function keyOf({ tag, attributes }: Mention) {
  return `${tag} ${JSON.stringify(attributes)}`;
}
