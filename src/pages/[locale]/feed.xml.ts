import type { APIRoute } from 'astro';
import type { Locale } from '~/i18n/index.ts';
import { atomFeed } from '~/lib/atom.ts';
import { editionPaths } from '~/lib/paths.ts';
import { changesOf } from '~/queries/changes.ts';

export const getStaticPaths = editionPaths;

/** The feed of an edition. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => {
  return new Response(atomFeed(await changesOf(locale), locale), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
