import {
  holds,
  letters,
  type Mark,
  type Origin,
  type ShownOrigin,
  works,
} from '~/features/explainers/provenance-lens/reckoning.ts';
import { lensLabels } from '~/features/explainers/provenance-lens/words.ts';
import { type Locale, stringsFor } from '~/i18n/index.ts';
import { urls } from '~/urls.ts';
import { statementsBySection } from './statements.ts';

/** The origins of statements with their letters, in the order of the key. */
export function originsOf(locale: Locale): ShownOrigin[] {
  return (Object.keys(letters) as Origin[]).map((origin) => {
    const work = works[origin];
    return {
      origin,
      letter: letters[origin],
      text: lensLabels[locale].origins[origin],
      href: work && urls.page(locale, 'references', work),
    };
  });
}

/** The sections of each chapter with the statements that they treat, or the mark of the editors. */
export async function marksBySection(locale: Locale) {
  const { fault, verdict } = stringsFor(locale);
  const verdicts: Record<string, string> = { ...fault, ...verdict };
  const { origins, entry } = lensLabels[locale];
  const editors: Mark = { origin: 'editors', letter: letters.editors, held: true, text: origins.editors };
  return (await statementsBySection(locale)).map(({ name, title, sections }) => ({
    name,
    title,
    sections: sections.map(({ id, number, text, statements }) => {
      const marks = statements.map(
        ({ id, data }): Mark => ({
          origin: data.origin,
          letter: letters[data.origin],
          held: holds(data.verdict),
          text: data.statement[locale],
          verdict: verdicts[data.verdict],
          entry: { text: entry(data.order), href: urls.page(locale, 'article', id) },
        }),
      );
      return { id, number, text, marks: marks.length > 0 ? marks : [editors] };
    }),
  }));
}
