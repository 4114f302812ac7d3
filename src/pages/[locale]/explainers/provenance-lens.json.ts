import type { APIRoute } from 'astro';
import type { LensData } from '~/features/explainers/provenance-lens/reckoning.ts';
import type { Locale } from '~/i18n/index.ts';
import { editionPaths } from '~/i18n/locale-paths.ts';
import { marksBySection, originsOf } from '~/queries/provenance.ts';

export const getStaticPaths = editionPaths;

/** The origins of all statements, for chapters that show them. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => {
  const chapters = (await marksBySection(locale)).map(({ name, sections }) => [
    name,
    Object.fromEntries(sections.map(({ id, marks }) => [id, marks])),
  ]);
  return Response.json({
    origins: originsOf(locale),
    chapters: Object.fromEntries(chapters),
  } satisfies LensData);
};
