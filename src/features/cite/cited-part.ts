import { type Locale, languageTags, stringsFor } from '~/i18n/index.ts';
import { authors, checked } from '~/site.ts';
import { version } from '../../domain/version.ts';
import { absolute } from '../../urls.ts';

/** A part of the survey that can be cited by itself. */
export interface CitedPart {
  /** Name of its citation files: the page, and after two hyphens the anchor. */
  id: string;
  kind: 'survey' | 'chapter' | 'section' | 'figure' | 'table' | 'system';
  title: string;
  /** Place in the survey as one writes it: “section 3.2”; none for the survey itself and for systems. */
  place: string | undefined;
  /** Address from the root of the host. */
  path: string;
  locale: Locale;
}

const [year, month, date] = checked.split('-').map(Number);

/**
 * A part of the survey as the Citation Style Language has it; version and place stand in the note, which
 * every format carries.
 */
export function cslPart({ id, kind, title, place, path, locale }: CitedPart) {
  const { site, cite, punctuation } = stringsFor(locale);
  return {
    id: `survey2023_${locale}_${id.replace(/[^a-z0-9]+/g, '_')}`,
    type: kind === 'survey' ? 'book' : 'chapter',
    title,
    ...(kind !== 'survey' && { 'container-title': site.title }),
    author: [{ literal: authors[locale] }],
    issued: { 'date-parts': [[year, month, date]] },
    language: languageTags[locale],
    URL: absolute(path),
    note: [cite.version(version, checked), place].filter(Boolean).join(punctuation.comma),
  };
}
